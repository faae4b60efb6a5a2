export interface Config {
  keeptrusts?: {
    gateway?: {
      /**
       * Where SDKs reach the gateway, up to and with `/v1`: what the snippets in the portal show. Without it,
       * they show the address of the plugin in the Backstage backend.
       *
       * @visibility frontend
       */
      publicUrl?: string;
    };
  };
}
