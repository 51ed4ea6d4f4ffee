import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {register} from './register.js';

const defined = new Map<string, CustomElementConstructor>();

const makeClass = (): CustomElementConstructor => {
  class Sample {
    readonly isSample = true;
  }
  return Sample as unknown as CustomElementConstructor;
};

const isAble = (): boolean => true;

describe('registering an element', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  beforeEach(() => {
    defined.clear();
    warn.mock.resetCalls();
    Object.assign(globalThis, {
      customElements: {
        get: (tag: string) => defined.get(tag),
        define: (tag: string, element: CustomElementConstructor) => {
          if (/[A-Z]/.test(tag)) throw new SyntaxError(tag);
          defined.set(tag, element);
        },
      },
    });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'customElements'));

  it('keeps the first definition, and warns of another once', () => {
    const [first, second] = [makeClass(), makeClass()];
    register('koko-sample', first, isAble);
    register('koko-sample', second);
    register('koko-sample', second);
    assert.equal(defined.get('koko-sample'), first);
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /<koko-sample> is already defined/);
  });

  it('says nothing where the same class comes again', () => {
    const element = makeClass();
    register('koko-other', element, isAble);
    register('koko-other', element);
    assert.equal(warn.mock.callCount(), 0);
  });

  it('never throws', () => {
    assert.doesNotThrow(() => register('koko-Wrong', makeClass(), isAble));
    assert.equal(warn.mock.callCount(), 1);
  });

  it('defines nothing where it could show nothing', () => {
    register('koko-blind', makeClass(), () => false);
    assert.equal(defined.size, 0);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /<koko-blind> cannot be defined/);
  });
});
