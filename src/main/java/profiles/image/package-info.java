/**
 * Pixels: recognises the images that people send, reads them within bounds, whatever they claim,
 * and makes the variants that are served. Knows nothing of profiles, and nothing of the bytes it
 * was given comes out again.
 */
package profiles.image;
