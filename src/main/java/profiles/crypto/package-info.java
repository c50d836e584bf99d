/** Random texts and hashes, the same way everywhere. */
package profiles.crypto;
