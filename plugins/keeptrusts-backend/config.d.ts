export interface Config {
  keeptrusts?: {
    /**
     * Where models are served, as `providers` of a `policy-config.yaml` has it. A configuration that is made
     * from a template gets a copy, which its team can read: give keys by `secret_key_ref`, never as a header.
     * The sandbox when not set.
     */
    providers?: {
      targets: Array<{
        /** A name of your choice. */
        id: string;
        /** Such as `openai`, or the id's own with its secret in it. */
        provider: string | object;
        /** The environment variable with the provider's key. */
        secret_key_ref?: { env?: string; store?: string };
        [setting: string]: unknown;
      }>;
      model_groups?: Array<{
        /** What clients ask for as a model. */
        name: string;
        models: object[];
        [setting: string]: unknown;
      }>;
    };
    /** How long keys live. */
    tokens?: {
      /**
       * The longest that a key may live, such as `365d`, which is the default. An access key that is given no
       * end lives as long.
       */
      maxLifetime?: string;
      /** How long a gateway key lives that is given no end; `90d` when not set. */
      defaultLifetime?: string;
    };
    /**
     * The secret store in the plugin's database. Without a key there is none, and keys can only be shown when
     * they are made.
     */
    secrets?: {
      /**
       * The key that seals what is stored: 32 bytes in base64, as `openssl rand -base64 32` makes them.
       *
       * @visibility secret
       */
      key?: string;
      /** A file that holds the key instead. */
      keyFile?: string;
    };
  };
}
