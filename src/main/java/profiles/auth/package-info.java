/**
 * Who is calling: access tokens, the keys that sign them, their revocation, the filter that checks
 * them and the annotations by which a resource says who may call it.
 */
package profiles.auth;
