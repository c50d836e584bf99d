/**
 * Names and numbers of the Internet: where a domain name leads, for people who bring their own
 * domain, and which addresses a network holds. Only asks and compares; what a verdict means is
 * decided elsewhere.
 */
package profiles.dns;
