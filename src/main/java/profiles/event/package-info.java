/**
 * What has happened, told to the parts of the system that want to know: a table that services write
 * in their own transaction, and one dispatcher per node that hands each event on after the commit.
 * Who listens and what follows is not decided here.
 */
package profiles.event;
