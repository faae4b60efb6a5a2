/**
 * Names that the members of requests and replies have by the interface itself, whatever an exchange says: those of
 * OpenAI's chat completions, of the parts that compatible providers add to them, and of JSON Schema. They are
 * never altered, and searching them would find nothing.
 */
const fieldNames: ReadonlySet<string> = new Set(
  [
    // A request.
    'model messages stream stream_options include_usage include_obfuscation n stop seed user store metadata',
    'max_tokens max_completion_tokens temperature top_p top_k min_p frequency_penalty presence_penalty',
    'repetition_penalty logit_bias logprobs top_logprobs modalities audio voice format prediction verbosity',
    'reasoning reasoning_effort effort summary service_tier safety_identifier prompt_cache_key',
    'prompt_cache_retention web_search_options search_context_size user_location approximate city country region',
    'timezone parallel_tool_calls tools tool_choice allowed_tools mode functions function_call response_format',
    // Messages, their parts, and tools.
    'role content name text type refusal image_url url detail input_audio data file file_id file_data filename',
    'tool_calls tool_call_id function arguments custom input description parameters strict grammar syntax',
    'definition json_schema schema annotations url_citation start_index end_index title cache_control ttl source',
    'media_type tool_use_id is_error citations thinking signature budget_tokens',
    // A reply, whole and streamed.
    'id object created choices index message delta finish_reason native_finish_reason system_fingerprint provider',
    'expires_at transcript reasoning_content reasoning_details encrypted_content token bytes obfuscation error code',
    'param usage prompt_tokens completion_tokens total_tokens prompt_tokens_details completion_tokens_details',
    'cached_tokens audio_tokens reasoning_tokens accepted_prediction_tokens rejected_prediction_tokens',
    'text_tokens image_tokens cost',
    // JSON Schema.
    '$schema $id $ref $defs $anchor $comment definitions properties patternProperties additionalProperties',
    'unevaluatedProperties propertyNames required dependentRequired dependentSchemas minProperties maxProperties',
    'items prefixItems unevaluatedItems additionalItems contains minContains maxContains minItems maxItems',
    'uniqueItems enum const default examples minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength',
    'maxLength pattern contentEncoding contentMediaType allOf anyOf oneOf not if then else nullable deprecated',
    'readOnly writeOnly',
  ].flatMap(line => line.split(' ')),
);

/** A token by its number, as names in `logit_bias` are. */
const tokenId = /^\d{1,7}$/;

/**
 * True for a member that the interface names, and not whoever wrote the JSON.
 *
 * @param within - the last step on the way to the object that it is in
 */
export function isFieldName(
  name: string,
  within: string | number | undefined,
): boolean {
  return (
    fieldNames.has(name) || (within === 'logit_bias' && tokenId.test(name))
  );
}
