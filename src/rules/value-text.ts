/**
 * A value as text, explanations aside: equal texts are equal values. Lists are sets and read the same in every order, but for the account
 * of the learning credit, which is told in order.
 */
export const valueText = (value: unknown, inOrder = false): string => {
  if (Array.isArray(value)) {
    const texts = value.map((one) => valueText(one));
    return `[${(inOrder ? texts : texts.toSorted()).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return `${JSON.stringify(value)}`;
  const fields = Object.entries(value).filter(([name, one]) => name !== 'why' && one !== undefined);
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${valueText(one, name.startsWith('timeline'))}`).toSorted().join()}}`;
};
