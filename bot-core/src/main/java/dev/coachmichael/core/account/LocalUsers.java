package dev.coachmichael.core.account;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * People who use the coach on this machine: the owner of the data folder, and those that the owner added. They are
 * active from the start: whoever runs the coach for themselves has consented by doing so.
 */
public interface LocalUsers {

    /** The channel of local identities. */
    String CHANNEL = "terminal";

    /** The external id of the owner. */
    String OWNER = "owner";

    /**
     * A local user.
     *
     * @param externalId who they are at the terminal: {@link #OWNER} or an e-mail address
     * @param created whether this call made them
     */
    record LocalUser(AthleteId id, String externalId, boolean created) {}

    /** The owner, made at first use. */
    Future<LocalUser> owner(Optional<Language> language);

    /** Adds a person; answers the one who is there when the address is taken. */
    Future<LocalUser> add(String email, Optional<Language> language);

    /** Removes a person with everything that was kept about them; does nothing when nobody has the address. */
    Future<Void> remove(String email);

    /** The person of an address. */
    Future<Optional<LocalUser>> find(String email);
}
