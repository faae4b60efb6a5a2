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
    templates?: {
      /**
       * Policies that are enforced on every configuration, in front of its own: the name of a template, or a file
       * with policies only. A team's configuration can be stricter, never looser. A change takes effect with the
       * next start.
       */
      mandatory?:
        | string
        | {
            /** From the folder that the backend is started in, when it is not an absolute path. */
            file: string;
          };
    };
    models?: {
      /**
       * The directory in whose folders the text classifiers lie that policies can name as `model`; without it there
       * are none. From the folder that the backend is started in, when it is not an absolute path.
       */
      directory?: string;
    };
    /** The gateway inside the backend. */
    gateway?: {
      /**
       * The address that SDKs use, ending in `/v1`, where it is not this backend's own.
       *
       * @visibility frontend
       */
      publicUrl?: string;
      /**
       * Where exchanges are written down until the database has them. Give it a folder that outlives the
       * process; below `backend.workingDirectory` when not set.
       */
      spoolDirectory?: string;
      /** Forces each batch of the record to the disk, so that it survives a power cut too. */
      fsync?: boolean;
      /** The largest request body; 20 when not set. */
      maxBodyMegabytes?: number;
      /**
       * Environment variables that a configuration may name as a provider's key. Those of the known providers
       * when not set; those of `keeptrusts.providers` always.
       */
      secretVariables?: string[];
      /**
       * Hosts, with their port if it is not the usual one, that a configuration may point to with a `base_url`
       * or with the `endpoint` of a policy; `*` stands for any part. Those of `keeptrusts.providers` always.
       */
      allowedHosts?: string[];
      /** A listener of its own beside Backstage's, without the cost of its router. */
      listen?: {
        /** 127.0.0.1 when not set. */
        host?: string;
        port: number;
      };
    };
    /** The record of exchanges. */
    events?: {
      /**
       * How long events are kept that no `audit-logger` policy is for, such as `365d`, at least a day. For good when
       * not set. Where there is such a policy its `retention_days` holds.
       */
      retention?: string;
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
