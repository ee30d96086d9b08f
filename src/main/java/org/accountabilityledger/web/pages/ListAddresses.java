package org.accountabilityledger.web.pages;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.accountabilityledger.reading.entries.TimelineQuery;
import org.accountabilityledger.reading.lists.ListQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every list that is declared its addresses; a command has none. */
@Component
@ConditionalOnWebApplication
class ListAddresses implements SmartInitializingSingleton {

    private final List<ListPages<?, ?>> lists;
    private final RequestMappingHandlerMapping addresses;
    private final FormAddresses forms;

    ListAddresses(List<ListQuery<?, ?, ?>> lists, TimelineQuery timeline, FeedIds ids,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses, FormAddresses forms) {
        this.lists = lists.stream().<ListPages<?, ?>>map(list -> new ListPages<>(list, timeline, ids)).toList();
        this.addresses = addresses;
        this.forms = forms;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (ListPages<?, ?> list : lists) {
            at(list, "page");
            at(list, "feed");
        }
    }

    private void at(ListPages<?, ?> list, String answer) {
        Method method = ClassUtils.getMethod(ListPages.class, answer, MultiValueMap.class);
        addresses.registerMapping(RequestMappingInfo.paths(forms.all(method, Set.of(list.path())))
                .methods(RequestMethod.GET).mappingName(list.words())
                .options(addresses.getBuilderConfiguration()).build(), list, method);
    }
}
