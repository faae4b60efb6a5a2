/** The gateway that made-up exchanges are said to have gone through. There is none of that name. */
export const SAMPLE_GATEWAY_ID = 'gw_sample';
