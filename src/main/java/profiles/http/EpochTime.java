package profiles.http;

/** Marks a view whose envelope tells the time in epoch seconds, as its documented example does. */
public interface EpochTime {}
