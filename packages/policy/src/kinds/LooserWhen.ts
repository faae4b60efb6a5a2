/**
 * When a setting asks for less than another value of it would: when it is a `higher` or a `lower` number, where
 * `false` counts as 0, or when it is a later one of some values. `never` marks a setting of which no value asks for
 * less, such as a time limit.
 */
type Order = 'higher' | 'lower' | 'never' | readonly string[];

/** A setting that asks for less only beside others. */
export interface DependentOrder {
  readonly is: Order;
  /** A setting with a list, of which both policies have to have some entry. */
  readonly sharing?: string;
  /** What the stricter policy has to have in other settings. */
  readonly where?: Readonly<Record<string, unknown>>;
}

/** A setting that lists names or globs which are allowed. */
export interface AllowList {
  readonly allows: 'patterns';
  /** The setting with what is denied all the same. */
  readonly butFor?: string;
}

/** A setting that lists what is looked for: some of the other one's entries ask for less. `true` has them all. */
export interface SearchList {
  readonly finds: 'entries';
  /** What is looked for where there is no list; nothing when not given. */
  readonly missing?: 'all';
}

/**
 * How two values of a setting compare. `same` marks what two policies have to share for their other settings to be
 * compared.
 */
export type LooserWhen =
  | Order
  | 'same'
  | DependentOrder
  | AllowList
  | SearchList;
