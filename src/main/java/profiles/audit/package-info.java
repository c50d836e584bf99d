/**
 * Who used an administrator's power, on whom and for what: a log that is only ever added to, in the
 * transaction of what it tells about.
 */
package profiles.audit;
