/** What tests of several packages lean on. */
package profiles.support;
