interface Results<Key, Value> {
  get: (key: Key) => { value: Value } | undefined;
  set: (key: Key, result: { value: Value }) => unknown;
}

/**
 * The function with its results cached by its argument, such as Intl objects, whose construction costs far more than their use. With a
 * `WeakMap` a result is cached for as long as the argument lives.
 */
export function memoise<Key, Value>(
  compute: (key: Key) => Value,
  results: Results<Key, Value> = new Map(),
): (key: Key) => Value {
  return (key) => {
    let result = results.get(key);
    if (!result) {
      result = { value: compute(key) };
      results.set(key, result);
    }
    return result.value;
  };
}

/** The function without arguments, which computes its value on the first call. */
export const once = <Value>(compute: () => Value): (() => Value) => memoise<void, Value>(compute);
