/**
 * The coach. Packages are features, named in the words of runners, chats and retrieval; each one's {@code package-info}
 * says where to start reading. {@code CoachCore} wires them together on one screen.
 *
 * <p>Nothing here knows Telegram, Discord or an HTTP server: doors implement the port {@code platform}.
 */
@NullMarked
package dev.coachmichael.core;

import org.jspecify.annotations.NullMarked;
