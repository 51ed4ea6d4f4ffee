/**
 * What a value is made of: what a single one must be, and how values are put together. The reader
 * walks along it, so that it can take a bad part out and keep the rest; `scripts/schema/to-zod.ts`
 * makes it a zod schema, from which the JSON schema is written.
 */
import type {ProblemCode} from '../problem-table.js';
import type {Text} from '../types.js';

/** A string. */
export interface StringForm {
  readonly form: 'string';
  /** What it must match, and the problem of one that does not. */
  readonly pattern?: RegExp;
  readonly misfit?: ProblemCode;
  /** What is wrong with one that matches. */
  readonly flaw?: (value: string) => ProblemCode | undefined;
  /** What is taken for a good one; `base` is where the feed came from. */
  readonly mend?: (value: string, base?: string) => string;
}

export type LeafForm =
  | StringForm
  | {readonly form: 'enum'; readonly allowed: readonly string[]}
  /** Finite, between both ends, which belong to it. */
  | {readonly form: 'number'; readonly min?: number; readonly max?: number}
  | {readonly form: 'boolean'};

export type Form =
  | LeafForm
  | {readonly form: 'text' | 'idOrText' | 'pair'}
  /** `oneOrMany`: a list, or its only entry. `map`: an object whose keys are the publisher's. */
  | {readonly form: 'optional' | 'list' | 'oneOrMany' | 'map'; readonly entry: Schema}
  | {readonly form: 'object'; readonly shape: Shape};

/** A form that knows the type of what is read by it. */
export type Schema<T = unknown> = Form & {readonly gives?: () => T};

/** What is read by a schema. */
export type Given<S> = S extends {readonly gives?: () => infer T} ? T : never;

/** Schemas by key. */
export type Shape = Readonly<Record<string, Schema>>;

type OptionalKeys<S extends Shape> = {
  [K in keyof S]: undefined extends Given<S[K]> ? K : never;
}[keyof S];

/** What is read by a shape. */
export type Shaped<S extends Shape> = {
  readonly [K in Exclude<keyof S, OptionalKeys<S>>]: Given<S[K]>;
} & {readonly [K in OptionalKeys<S>]?: Given<S[K]>};

/** A schema of its own, told apart from others by identity. */
const inForm = <T>(form: Form): Schema<T> => form;

export const string = (form: Omit<StringForm, 'form'> = {}) =>
  inForm<string>({form: 'string', ...form});

export const number = (ends: {readonly min?: number; readonly max?: number} = {}) =>
  inForm<number>({form: 'number', ...ends});

export const boolean = () => inForm<boolean>({form: 'boolean'});

export const oneOf = <T extends string>(...allowed: T[]) => inForm<T>({form: 'enum', allowed});

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
