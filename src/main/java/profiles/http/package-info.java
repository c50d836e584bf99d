/**
 * HTTP as every feature meets it: request ids, safety headers, bodies read with limits, the
 * envelope around every answer, problems for every failure.
 */
package profiles.http;
