package dev.coachmichael.core.activity;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.turn.Write;
import java.util.UUID;

/**
 * Two kept activities of one athlete that are one run: the athlete said so.
 *
 * @param kept the activity that stays, as it is afterwards
 * @param detail its details afterwards
 * @param dropped the one that goes
 */
public record ActivitiesJoined(AthleteId athlete, ActivitySummary kept, PackedDetail detail, UUID dropped)
        implements Write {}
