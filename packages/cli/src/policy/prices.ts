import { PriceCatalogue } from '@keeptrusts/gateway';

/** What models cost, as the gateway will price them. */
export const prices = new PriceCatalogue();
