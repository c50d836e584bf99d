/**
 * The service as clients meet it: over HTTP, the whole WAR in Payara Micro, on real PostgreSQL,
 * mail and DNS. One class per group of calls; every exchange is held against the contract file.
 */
package profiles.it;
