package profiles.community;

/**
 * Who owns a community now.
 *
 * @param previousOwner the same as the owner when nothing changed
 */
public record TransferView(String idTag, String owner, String previousOwner) {}
