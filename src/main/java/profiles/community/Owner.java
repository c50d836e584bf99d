package profiles.community;

import profiles.identity.IdTag;

/** Somebody who owns a community, or may. */
record Owner(long tnId, IdTag idTag) {}
