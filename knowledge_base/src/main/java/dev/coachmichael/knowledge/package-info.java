/**
 * The knowledge base will live here: Markdown articles in French and English, each with its sources, and the tests of
 * their content (front matter, language pairs, links, retrieval). No code of the service belongs here; {@code bot-core}
 * reads the articles from the class path at start.
 */
@NullMarked
package dev.coachmichael.knowledge;

import org.jspecify.annotations.NullMarked;
