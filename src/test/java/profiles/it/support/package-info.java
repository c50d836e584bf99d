/**
 * What the tests over HTTP stand on: the server with all it needs, a driver that speaks the API's
 * language, and the contract every exchange is held against. No test lives here but those of the
 * contract checks themselves.
 */
package profiles.it.support;
