/** The profile of a person or a community: what it is and how it is stored. */
package profiles.profile;
