/** Caches the results of a function of one text, such as Intl objects, whose construction costs far more than their use. */
export function memoise<Result>(create: (key: string) => Result): (key: string) => Result {
  const results = new Map<string, Result>();
  return (key) => {
    let result = results.get(key);
    if (result === undefined) {
      result = create(key);
      results.set(key, result);
    }
    return result;
  };
}
