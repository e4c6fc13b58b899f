/**
 * The way of a message: accepted into a durable inbox, claimed by one worker, answered, committed with its effects in
 * one transaction, delivered from a durable outbox. Accepted means answered once, in order, whatever dies meanwhile.
 *
 * <p>Start with {@link dev.coachmichael.core.conversation.Conversations}, which ties the parts together: {@code Inbox}
 * accepts, {@code Worker} claims and runs turns, {@code Finisher} commits them, {@code Courier} delivers. The statements
 * are behind {@code TurnStore} and {@code LaneStore}.
 *
 * <p>No transaction is open during a model or network call, and nothing here knows a platform.
 */
@NullMarked
package dev.coachmichael.core.conversation;

import org.jspecify.annotations.NullMarked;
