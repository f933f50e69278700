export interface ReleaseOptions {
  against?: string | undefined;
  date?: string | undefined;
  'dry-run'?: boolean | undefined;
}
export async function release(_root: string, _options: ReleaseOptions, _say: (line: string) => void): Promise<void> {}
