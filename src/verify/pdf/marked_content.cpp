#include "verify/pdf/marked_content.hpp"

#include <optional>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <utility>
#include <vector>

namespace verify {
namespace {

constexpr int artifact = -1;

class Reader : public Object::ParserCallbacks {
 public:
  Reader(const Object& resources, Fonts& fonts) : resources_(resources), fonts_(fonts) {}

  void handleObject(Object object) override {
    if (!object.isOperator()) {
      operands_.push_back(std::move(object));
      return;
    }
    operation(object.getOperatorValue());
    operands_.clear();
  }
  void handleEOF() override {}

  std::map<int, std::string> finish() && { return std::move(texts_); }

 private:
  struct Sequence {
    int id = artifact;
    bool replaced = false;  // by its ActualText: what it shows does not count
  };

  void operation(const std::string& name) {
    if (name == "BDC") {
      begin(operands_.size() == 2 ? operands_[1] : Object::newNull());
    } else if (name == "BMC") {
      begin(Object::newNull());
    } else if (name == "EMC") {
      if (!open_.empty()) open_.pop_back();
    } else if (name == "q") {
      saved_.push_back(font_);
    } else if (name == "Q") {
      if (!saved_.empty()) {
        font_ = saved_.back();
        saved_.pop_back();
      }
    } else if (name == "Tf") {
      if (!operands_.empty() && operands_[0].isName())
        font_ = &fonts_.of(key(key(resources_, "/Font"), operands_[0].getName()));
    } else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"") {
      if (!operands_.empty()) show(operands_.back());
    }
  }

  void begin(Object properties) {
    Sequence sequence = open_.empty() ? Sequence{} : open_.back();
    if (properties.isName()) properties = key(key(resources_, "/Properties"), properties.getName());
    Object id = key(properties, "/MCID");
    if (id.isInteger()) {
      sequence.id = id.getIntValueAsInt();
      texts_[sequence.id];  // there, even if it says nothing
    }
    Object actual = key(properties, "/ActualText");
    if (actual.isString() && !sequence.replaced) {
      if (sequence.id != artifact) texts_[sequence.id] += text(actual);
      sequence.replaced = true;
    }
    open_.push_back(sequence);
  }

  void show(const Object& shown) {
    if (open_.empty() || open_.back().id == artifact || open_.back().replaced || font_ == nullptr) return;
    for (Object piece : each(shown))
      if (piece.isString()) texts_[open_.back().id] += font_->decoded(piece.getStringValue());
  }

  Object resources_;
  Fonts& fonts_;
  std::vector<Object> operands_;
  std::vector<Sequence> open_;
  const ToUnicode* font_ = nullptr;
  std::vector<const ToUnicode*> saved_;
  std::map<int, std::string> texts_;
};

}  // namespace

const ToUnicode& Fonts::of(const Object& font) {
  auto& known = known_[font.getObjGen()];  // a direct one has the same for all, and is read anew
  if (!known || !font.isIndirect()) {
    if (known) retired_.push_back(std::move(known));
    known = std::make_unique<ToUnicode>(font);
  }
  return *known;
}

std::map<int, std::string> marked_content(const Object& page, Fonts& fonts) {
  QPDFPageObjectHelper whole(page);
  Reader reader(whole.getAttribute("/Resources", false), fonts);
  whole.parseContents(&reader);
  return std::move(reader).finish();
}

}  // namespace verify
