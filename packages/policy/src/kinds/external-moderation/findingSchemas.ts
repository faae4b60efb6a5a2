import { z } from 'zod';

/** Categories go into events and metrics: a name, so that a service cannot put text there. */
export const categorySchema = z.string().regex(/^[A-Za-z][\w./-]{0,63}$/);

export const scoreSchema = z.number().min(0).max(1);

/** In code points. */
export const offsetSchema = z.number().int().nonnegative();

/** Far above what an answer of sensible size holds. */
export const maxFindings = 10_000;
