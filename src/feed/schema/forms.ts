/**
 * What a value is made of. Zod knows the single values; how they are put together is told here, so
 * that the reader can take a bad part out and keep the rest, and widgets carry no more of zod than
 * they use. `scripts/schema/to-zod.ts` makes the whole a zod schema.
 */
import * as z from 'zod/mini';
import type {Text} from '../types.js';

// A strict content security policy forbids the code that zod would otherwise generate.
z.config({jitless: true});

export type Schema<T = unknown> = z.core.$ZodType<T>;

/** Schemas by key. */
export type Shape = Readonly<Record<string, Schema>>;

export type Form =
  | {readonly form: 'text' | 'idOrText' | 'pair'}
  /** `oneOrMany`: a list, or its only entry. `map`: an object whose keys are the publisher's. */
  | {readonly form: 'optional' | 'list' | 'oneOrMany' | 'map'; readonly entry: Schema}
  | {readonly form: 'object'; readonly shape: Shape};

type OptionalKeys<S extends Shape> = {
  [K in keyof S]: undefined extends z.core.output<S[K]> ? K : never;
}[keyof S];

/** What is read by a shape. */
export type Shaped<S extends Shape> = {
  readonly [K in Exclude<keyof S, OptionalKeys<S>>]: z.core.output<S[K]>;
} & {readonly [K in OptionalKeys<S>]?: z.core.output<S[K]>};

const forms = new WeakMap<Schema, Form>();

/** How a value is put together; undefined for a single one. */
export const formOf = (schema: Schema): Form | undefined => forms.get(schema);

function inForm<T>(form: Form): Schema<T> {
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

export const optional = <T>(entry: Schema<T>) => inForm<T | undefined>({form: 'optional', entry});

export const list = <T>(entry: Schema<T>) => inForm<readonly T[]>({form: 'list', entry});

export const oneOrMany = <T>(entry: Schema<T>) => inForm<readonly T[]>({form: 'oneOrMany', entry});

export const map = <T>(entry: Schema<T>) =>
  inForm<Readonly<Record<string, T>>>({form: 'map', entry});

export const object = <S extends Shape>(shape: S) => inForm<Shaped<S>>({form: 'object', shape});
