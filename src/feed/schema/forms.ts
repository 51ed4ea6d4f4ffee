/**
 * Values that a file may write in more than one way, or that need the feed's language to be read.
 * For zod they are anything; the reader and the JSON schema go by the form.
 */
import * as z from 'zod/mini';
import type {Text} from '../types.js';

// A strict content security policy forbids the code that zod would otherwise generate.
z.config({jitless: true});

export type Schema = z.core.$ZodType;

export type Form =
  | {readonly form: 'text' | 'idOrText' | 'pair'}
  /** A list, or its only entry. */
  | {readonly form: 'oneOrMany'; readonly entry: Schema}
  /** An object whose keys are the publisher's. */
  | {readonly form: 'map'; readonly entry: Schema};

const forms = new WeakMap<Schema, Form>();

/** The form of a value; undefined where zod knows all about it. */
export const formOf = (schema: Schema): Form | undefined => forms.get(schema);

function inForm<T>(form: Form): z.ZodMiniCustom<T> {
  const schema = z.custom<T>();
  forms.set(schema, form);
  return schema;
}

/** A string in the feed's first language, or an object of languages. */
export const text = inForm<Text>({form: 'text'});

/** An id of the feed, or a text where no record exists. */
export const idOrText = inForm<string | Text>({form: 'idOrText'});

/** Two numbers. */
export const pair = inForm<readonly [number, number]>({form: 'pair'});

export const oneOrMany = <T>(entry: z.ZodMiniType<T>) =>
  inForm<readonly T[]>({form: 'oneOrMany', entry});

export const map = <T>(entry: z.ZodMiniType<T>) =>
  inForm<Readonly<Record<string, T>>>({form: 'map', entry});
