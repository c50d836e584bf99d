package profiles.event;

/** Fired within the publishing transaction; whoever waits for its commit finds the event stored. */
record EventPublished() {}
