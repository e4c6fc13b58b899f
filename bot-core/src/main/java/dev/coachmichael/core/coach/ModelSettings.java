package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.wire.ModelEndpoint;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which models answer, and what they may spend.
 *
 * @param chain tried in this order before the local engine; empty for the local engine alone
 * @param tokensPerUserDay 0 for no limit
 * @param tokensPerDay of everybody together, 0 for no limit
 * @param allowedHosts hosts whose addresses may stand in a reply
 */
public record ModelSettings(
        List<ModelEndpoint> chain,
        int tokensPerUserDay,
        int tokensPerDay,
        Set<String> allowedHosts,
        TurnLimits limits) {

    /** No model. */
    public static final ModelSettings NONE = new ModelSettings(List.of(), 10_000, 0, Set.of(), TurnLimits.STANDARD);

    /** What the settings of the process say; without an address there is no model. */
    public static ModelSettings from(Settings settings) {
        List<String> names = settings.find(Declared.MODELS)
                .or(() -> settings.find(Declared.OPENAI_MODEL).map(List::of))
                .orElse(List.of());
        List<ModelEndpoint> chain = names.stream()
                .flatMap(name -> endpoint(name, settings).stream())
                .distinct()
                .toList();
        Set<String> hosts = settings.find(Declared.PUBLIC_URL)
                .flatMap(url -> Optional.ofNullable(url.getHost()))
                .map(Set::of)
                .orElse(Set.of());
        return new ModelSettings(
                chain,
                settings.get(Declared.TOKENS_PER_USER_DAY),
                settings.get(Declared.TOKENS_PER_DAY),
                hosts,
                TurnLimits.STANDARD);
    }

    private static Optional<ModelEndpoint> endpoint(String name, Settings settings) {
        int at = name.indexOf('@');
        return at < 0
                ? settings.find(Declared.OPENAI_BASE_URL)
                        .map(url -> new ModelEndpoint(
                                url, settings.find(Declared.OPENAI_API_KEY).orElse(""), name))
                : Optional.of(elsewhere(name.substring(0, at), URI.create(name.substring(at + 1))));
    }

    /** The key stands where addresses have a user. */
    private static ModelEndpoint elsewhere(String model, URI address) {
        String authority = address.getRawAuthority();
        int at = authority.lastIndexOf('@');
        String key = at < 0 ? "" : authority.substring(0, at);
        URI bare = URI.create(address.toString().replaceFirst(Pattern.quote(authority), authority.substring(at + 1)));
        return new ModelEndpoint(bare, key, model);
    }

    public ModelSettings {
        chain = List.copyOf(chain);
        allowedHosts = Set.copyOf(allowedHosts);
    }
}
