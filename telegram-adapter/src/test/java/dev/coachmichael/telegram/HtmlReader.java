package dev.coachmichael.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Telegram's HTML as strictly as the server does: known tags only, balanced, everything else escaped. */
final class HtmlReader {

    private static final Set<String> TAGS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "s",
            "strike",
            "del",
            "span",
            "tg-spoiler",
            "a",
            "code",
            "pre",
            "blockquote");

    private static final Map<String, String> ENTITIES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]+)((?:\\s+[a-z-]+(?:\\s*=\\s*\"[^\"]*\")?)*)\\s*>");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|#\\d{1,7}|#x[0-9a-f]{1,6});");

    private HtmlReader() {}

    /** Markup that the server does not take. */
    static final class Refused extends Exception {
        Refused(String why) {
            super("Bad Request: can't parse entities: " + why);
        }
    }

    /** The text without tags, entities resolved. */
    static String text(String html) throws Refused {
        StringBuilder text = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        Matcher entity = ENTITY.matcher(html);
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                if (!tag.find(at) || tag.start() != at || !TAGS.contains(tag.group(2))) {
                    throw new Refused("Unsupported start tag at byte offset " + at);
                }
                nest(tag, open);
                at = tag.end();
            } else if (c == '&' && entity.find(at) && entity.start() == at) {
                text.append(resolved(entity.group(1)));
                at = entity.end();
            } else {
                text.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw new Refused("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
        }
        return text.toString();
    }

    private static void nest(Matcher tag, Deque<String> open) throws Refused {
        if (tag.group(1).isEmpty()) {
            if (open.contains("pre") || open.contains("code") && !"pre".equals(open.peekLast())) {
                throw new Refused("Entities inside code are not allowed");
            }
            open.push(tag.group(2));
        } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
            throw new Refused("Unmatched end tag \"" + tag.group(2) + "\"");
        }
    }

    private static String resolved(String name) {
        if (name.startsWith("#x")) {
            return Character.toString(Integer.parseInt(name.substring(2), 16));
        }
        return name.startsWith("#")
                ? Character.toString(Integer.parseInt(name.substring(1)))
                : ENTITIES.getOrDefault(name, "");
    }
}
