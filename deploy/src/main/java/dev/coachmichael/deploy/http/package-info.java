/**
 * The two HTTP servers. {@link dev.coachmichael.deploy.http.PublicServer} is for everybody: it mounts the routers of the
 * doors and has a page of its own. {@link dev.coachmichael.deploy.http.ManagementServer} is for operators on the same
 * machine: health and metrics.
 *
 * <p>Nothing here decides anything about coaching, and the public server tells nobody how the inside is.
 */
@NullMarked
package dev.coachmichael.deploy.http;

import org.jspecify.annotations.NullMarked;
