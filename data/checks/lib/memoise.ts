interface Results<Key, Value> {
  get: (key: Key) => { value: Value } | undefined;
  set: (key: Key, result: { value: Value }) => unknown;
}

/** The function with its results cached by its argument; with a `WeakMap`, for as long as the argument lives. */
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
