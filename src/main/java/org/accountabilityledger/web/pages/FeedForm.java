package org.accountabilityledger.web.pages;

import java.nio.charset.StandardCharsets;
import org.accountabilityledger.web.feeds.Feed;
import org.accountabilityledger.web.feeds.FeedWriter;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What is recorded, as a feed: Atom (RFC 4287). */
@Component
@Order(3)
class FeedForm implements Form<Feed> {

    static final String ENDING = ".atom";

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public MediaType type() {
        return new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    }

    @Override
    public String words() {
        return "What is recorded about this, as a feed (Atom)";
    }

    @Override
    public Class<?> written() {
        return Feed.class;
    }

    @Override
    public boolean isLinkedFrom(Page<?> page) {
        return page.offers().contains(Feed.class);
    }

    @Override
    public Answer of(Feed feed) {
        return whole(FeedWriter.write(feed));
    }
}
