/**
 * What two profiles are to each other: following, connected, blocked, muted. All changes of it go
 * through the rules of {@link profiles.relationship.Pair} and under the lock of the pair.
 */
package profiles.relationship;
