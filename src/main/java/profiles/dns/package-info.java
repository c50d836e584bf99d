/**
 * Where a domain name leads: address look-ups for people who bring their own domain. Only asks and
 * compares; what a verdict means for a registration is decided there.
 */
package profiles.dns;
