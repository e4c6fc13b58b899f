package dev.coachmichael.core.activity.file;

import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import dev.coachmichael.core.activity.SportNames.Named;
import org.jspecify.annotations.Nullable;

/** The SDK's sports in our words and back; used by {@link GarminFitDecoder} and {@link FitWriter} alone. */
final class FitSports {

    private FitSports() {}

    static Named named(@Nullable Sport sport, @Nullable SubSport subSport) {
        var where = where(subSport);
        if (sport == null) {
            return new Named(dev.coachmichael.core.activity.Sport.OTHER, where);
        }
        var what =
                switch (sport) {
                    case RUNNING -> dev.coachmichael.core.activity.Sport.RUN;
                    case WALKING -> dev.coachmichael.core.activity.Sport.WALK;
                    case HIKING, MOUNTAINEERING, SNOWSHOEING -> dev.coachmichael.core.activity.Sport.HIKE;
                    case CYCLING, E_BIKING -> dev.coachmichael.core.activity.Sport.RIDE;
                    case SWIMMING -> dev.coachmichael.core.activity.Sport.SWIM;
                    case PADDLING, STAND_UP_PADDLEBOARDING, KAYAKING, CANOEING ->
                        dev.coachmichael.core.activity.Sport.PADDLE;
                    case ROWING -> dev.coachmichael.core.activity.Sport.ROW;
                    case CROSS_COUNTRY_SKIING, ALPINE_SKIING, SNOWBOARDING, WINTER_SPORT ->
                        dev.coachmichael.core.activity.Sport.SKI;
                    case TRANSITION -> dev.coachmichael.core.activity.Sport.TRANSITION;
                    case TRAINING, FITNESS_EQUIPMENT -> training(subSport);
                    default -> dev.coachmichael.core.activity.Sport.OTHER;
                };
        return new Named(what, where);
    }

    private static dev.coachmichael.core.activity.Sport training(@Nullable SubSport subSport) {
        if (subSport == SubSport.YOGA || subSport == SubSport.PILATES || subSport == SubSport.FLEXIBILITY_TRAINING) {
            return dev.coachmichael.core.activity.Sport.YOGA;
        }
        if (subSport == SubSport.TREADMILL) {
            return dev.coachmichael.core.activity.Sport.RUN;
        }
        if (subSport == SubSport.INDOOR_ROWING) {
            return dev.coachmichael.core.activity.Sport.ROW;
        }
        return subSport == SubSport.STRENGTH_TRAINING
                ? dev.coachmichael.core.activity.Sport.STRENGTH
                : dev.coachmichael.core.activity.Sport.OTHER;
    }

    private static dev.coachmichael.core.activity.SubSport where(@Nullable SubSport subSport) {
        if (subSport == null) {
            return dev.coachmichael.core.activity.SubSport.GENERIC;
        }
        return switch (subSport) {
            case TREADMILL -> dev.coachmichael.core.activity.SubSport.TREADMILL;
            case STREET, ROAD -> dev.coachmichael.core.activity.SubSport.ROAD;
            case TRAIL, ULTRA -> dev.coachmichael.core.activity.SubSport.TRAIL;
            case TRACK -> dev.coachmichael.core.activity.SubSport.TRACK;
            case VIRTUAL_ACTIVITY -> dev.coachmichael.core.activity.SubSport.VIRTUAL;
            case LAP_SWIMMING -> dev.coachmichael.core.activity.SubSport.POOL;
            case OPEN_WATER -> dev.coachmichael.core.activity.SubSport.OPEN_WATER;
            case INDOOR_RUNNING,
                    INDOOR_CYCLING,
                    INDOOR_WALKING,
                    INDOOR_ROWING,
                    SPIN,
                    ELLIPTICAL,
                    STAIR_CLIMBING,
                    STRENGTH_TRAINING,
                    CARDIO_TRAINING,
                    FLEXIBILITY_TRAINING,
                    YOGA,
                    PILATES -> dev.coachmichael.core.activity.SubSport.INDOOR;
            default -> dev.coachmichael.core.activity.SubSport.GENERIC;
        };
    }

    static Sport fit(dev.coachmichael.core.activity.Sport sport) {
        return switch (sport) {
            case RUN -> Sport.RUNNING;
            case WALK -> Sport.WALKING;
            case HIKE -> Sport.HIKING;
            case RIDE -> Sport.CYCLING;
            case SWIM -> Sport.SWIMMING;
            case PADDLE -> Sport.PADDLING;
            case ROW -> Sport.ROWING;
            case SKI -> Sport.CROSS_COUNTRY_SKIING;
            case STRENGTH, YOGA -> Sport.TRAINING;
            case TRANSITION -> Sport.TRANSITION;
            case OTHER -> Sport.GENERIC;
        };
    }

    static SubSport fit(dev.coachmichael.core.activity.Sport sport, dev.coachmichael.core.activity.SubSport subSport) {
        return switch (subSport) {
            case GENERIC -> SubSport.GENERIC;
            case ROAD -> SubSport.STREET;
            case TRAIL -> SubSport.TRAIL;
            case TRACK -> SubSport.TRACK;
            case TREADMILL -> SubSport.TREADMILL;
            case INDOOR -> indoor(sport);
            case VIRTUAL -> SubSport.VIRTUAL_ACTIVITY;
            case POOL -> SubSport.LAP_SWIMMING;
            case OPEN_WATER -> SubSport.OPEN_WATER;
        };
    }

    private static SubSport indoor(dev.coachmichael.core.activity.Sport sport) {
        return switch (sport) {
            case RUN -> SubSport.INDOOR_RUNNING;
            case WALK, HIKE -> SubSport.INDOOR_WALKING;
            case RIDE -> SubSport.INDOOR_CYCLING;
            case ROW -> SubSport.INDOOR_ROWING;
            case STRENGTH -> SubSport.STRENGTH_TRAINING;
            case YOGA -> SubSport.YOGA;
            case SWIM, PADDLE, SKI, TRANSITION, OTHER -> SubSport.CARDIO_TRAINING;
        };
    }
}
