/** How somebody gets an identity tag: whether it may be had, and registering by invitation. */
package profiles.registration;
