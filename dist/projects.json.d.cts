import type { Project } from './types.js' with { 'resolution-mode': 'import' };

/** A named planning, road, power, health, sport, science or other project, plan or event. */
declare const projects: readonly Readonly<Project>[];
export = projects;
