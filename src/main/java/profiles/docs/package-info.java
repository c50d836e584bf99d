/** The contract of the API, for machines as a file and for people as a page. */
package profiles.docs;
