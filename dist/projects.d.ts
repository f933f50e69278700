import type { Project } from './types.js';

/** A named planning, road, power, health, sport, science or other project, plan or event. */
export declare const projects: readonly Readonly<Project>[];
export type { Project };
