package dev.coachmichael.telegram;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.Audio;
import org.telegram.telegrambots.meta.api.objects.Contact;
import org.telegram.telegrambots.meta.api.objects.Dice;
import org.telegram.telegrambots.meta.api.objects.LivePhoto;
import org.telegram.telegrambots.meta.api.objects.Venue;
import org.telegram.telegrambots.meta.api.objects.Video;
import org.telegram.telegrambots.meta.api.objects.VideoNote;
import org.telegram.telegrambots.meta.api.objects.Voice;
import org.telegram.telegrambots.meta.api.objects.checklist.Checklist;
import org.telegram.telegrambots.meta.api.objects.games.Animation;
import org.telegram.telegrambots.meta.api.objects.games.Game;
import org.telegram.telegrambots.meta.api.objects.location.Location;
import org.telegram.telegrambots.meta.api.objects.payments.paidmedia.PaidMediaInfo;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import org.telegram.telegrambots.meta.api.objects.polls.Poll;
import org.telegram.telegrambots.meta.api.objects.stickers.Sticker;
import org.telegram.telegrambots.meta.api.objects.stories.Story;

/**
 * Reads something of which it only matters that it is there: whatever it holds is skipped, so that nothing in it can go
 * wrong, and its many types are never loaded.
 */
final class Presence<T> extends JsonDeserializer<T> {

    private final T there;

    private Presence(T there) {
        this.there = there;
    }

    /** Kinds of media that the coach cannot read. */
    static SimpleModule module() {
        return new SimpleModule()
                .addDeserializer(Voice.class, new Presence<>(new Voice()))
                .addDeserializer(Audio.class, new Presence<>(new Audio()))
                .addDeserializer(PhotoSize.class, new Presence<>(new PhotoSize()))
                .addDeserializer(LivePhoto.class, new Presence<>(new LivePhoto()))
                .addDeserializer(Video.class, new Presence<>(new Video()))
                .addDeserializer(VideoNote.class, new Presence<>(new VideoNote()))
                .addDeserializer(Animation.class, new Presence<>(new Animation("", "", 0, 0, 0)))
                .addDeserializer(Sticker.class, new Presence<>(new Sticker()))
                .addDeserializer(Location.class, new Presence<>(new Location(0.0, 0.0)))
                .addDeserializer(Venue.class, new Presence<>(new Venue()))
                .addDeserializer(Contact.class, new Presence<>(new Contact()))
                .addDeserializer(Poll.class, new Presence<>(new Poll()))
                .addDeserializer(Dice.class, new Presence<>(new Dice()))
                .addDeserializer(Game.class, new Presence<>(new Game("", "", List.of())))
                .addDeserializer(Story.class, new Presence<>(new Story()))
                .addDeserializer(PaidMediaInfo.class, new Presence<>(new PaidMediaInfo("", List.of())))
                .addDeserializer(Checklist.class, new Presence<>(new Checklist()));
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        parser.skipChildren();
        return there;
    }
}
