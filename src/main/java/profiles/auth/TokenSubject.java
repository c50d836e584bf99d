package profiles.auth;

import java.util.Set;
import profiles.identity.IdTag;

/**
 * Whom an access token is issued to.
 *
 * @param generation the account's present token generation
 */
public record TokenSubject(long tnId, IdTag idTag, Set<Role> roles, int generation) {}
