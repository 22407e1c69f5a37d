// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/universe/sample_day.h"
#include "engine/universe/sample_random.h"
#include "engine/universe/sample_reader.h"
#include "engine/universe/sample_schedule.h"
#include "engine/universe/sample_shop.h"

namespace warp {

/// What everything that happens in a simulated day works with.
struct SampleWorld {
    Universe& universe;
    SimulatedClock& clock;
    SampleSchedule& schedule;
    SampleRandom& random;
    SampleShop& shop;
    SampleDayReport& report;

    /// Appends an event now. Takes: a JSON object.
    Status tell(const std::string& stream, const std::string& json);
};

/// The visits of a day: a customer looks at pages, some seconds apart, and may order or review. Each visit
/// is served by a thread of its own as long as it lasts, like those of a web server, and waits for one when
/// all are taken.
class SampleVisits {
  public:
    explicit SampleVisits(SampleWorld& world);

    /// Plans the visits that begin in a minute. Takes: `perDay`, how many a usual day has.
    void planMinute(Timestamp minute, double perDay);
    /// Plans that many more within a length of time, from now on.
    void planRush(std::size_t visits, std::chrono::milliseconds length);

  private:
    struct Visit;
    using Step = Status (SampleVisits::*)(Visit&);

    Status begin(const std::shared_ptr<Visit>& visit);
    Status goOn(const std::shared_ptr<Visit>& visit);
    Status take(Visit& visit);
    Status home(Visit& visit);
    Status account(Visit& visit);
    Status look(Visit& visit);
    Status readReviews(Visit& visit);
    Status order(Visit& visit);
    Status review(Visit& visit);
    Status observe(const std::string& key);
    Status seePage(const Visit& visit, const std::string& page);
    std::vector<Step> journey();

    SampleWorld& m_world;
    const SkewedPick m_users;
    const SkewedPick m_books;
    std::vector<std::unique_ptr<SampleReader>> m_free;  ///< readers who wait for a customer
};

}  // namespace warp
