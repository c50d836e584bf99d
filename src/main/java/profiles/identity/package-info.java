/**
 * Who a profile belongs to: identity tags, the kinds of identity and e-mail addresses. Text from
 * outside becomes one of these types only in its canonical form, so two spellings of one identity
 * are one value everywhere behind the edge.
 */
package profiles.identity;
