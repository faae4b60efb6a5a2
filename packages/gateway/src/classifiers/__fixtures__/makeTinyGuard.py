"""Makes tiny-guard, a text classifier of less than 2 KB for tests, in the layout of Hugging Face's exporters.

    pip install onnx==1.19.0 && python makeTinyGuard.py

It adds up a weight for each token: 3 for "ignore" and for "instructions", 0 for every other word. INJECTION gets the
sum, SAFE gets 4, so that it takes both words in one window. It reads 16 tokens at a time.
"""

import json
from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

folder = Path(__file__).parent / "tiny-guard"
special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
# Single letters, whole and as the rest of a word, so that WordPiece knows every plain word.
letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
weighted = ["ignore", "instructions"]
words = special + weighted + letters + [f"##{letter}" for letter in letters]
vocabulary = {word: index for index, word in enumerate(words)}


def tokenizer():
    mark = lambda name: {"SpecialToken": {"id": name, "type_id": 0}}
    text = lambda name, kind: {"Sequence": {"id": name, "type_id": kind}}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                "id": index,
                "content": name,
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": True,
            }
            for index, name in enumerate(special)
        ],
        "normalizer": {
            "type": "BertNormalizer",
            "clean_text": True,
            "handle_chinese_chars": True,
            "strip_accents": None,
            "lowercase": True,
        },
        "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [mark("[CLS]"), text("A", 0), mark("[SEP]")],
            "pair": [mark("[CLS]"), text("A", 0), mark("[SEP]"), text("B", 1), mark("[SEP]")],
            "special_tokens": {
                name: {"id": name, "ids": [vocabulary[name]], "tokens": [name]}
                for name in ["[CLS]", "[SEP]"]
            },
        },
        "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
        "model": {
            "type": "WordPiece",
            "unk_token": "[UNK]",
            "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": vocabulary,
        },
    }


def model():
    # What is filled up weighs so much that a mask which is not minded would be seen.
    weights = np.zeros((len(words), 2), dtype=np.float32)
    weights[vocabulary["[PAD]"]] = [0, 100]
    for word in weighted:
        weights[vocabulary[word]] = [0, 3]
    constants = {
        "weights": weights,
        "bias": np.array([4, 0], dtype=np.float32),
        "last": np.array([2], dtype=np.int64),
        "sequence": np.array([1], dtype=np.int64),
    }
    inputs = ["input_ids", "attention_mask", "token_type_ids"]
    shape = ["batch_size", "sequence_length"]
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["weights", "input_ids"], ["embedded"]),
            helper.make_node("Mul", ["token_type_ids", "attention_mask"], ["nothing"]),
            helper.make_node("Add", ["attention_mask", "nothing"], ["seen"]),
            helper.make_node("Cast", ["seen"], ["mask"], to=TensorProto.FLOAT),
            helper.make_node("Unsqueeze", ["mask", "last"], ["wide_mask"]),
            helper.make_node("Mul", ["embedded", "wide_mask"], ["masked"]),
            helper.make_node("ReduceSum", ["masked", "sequence"], ["sum"], keepdims=0),
            helper.make_node("Add", ["sum", "bias"], ["logits"]),
        ],
        "tiny-guard",
        [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in inputs],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch_size", 2])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    checker.check_model(made)
    return made


def write(name, value):
    (folder / name).write_text(json.dumps(value, indent=2) + "\n")


(folder / "onnx").mkdir(parents=True, exist_ok=True)
save(model(), folder / "onnx" / "model.onnx")
write("tokenizer.json", tokenizer())
write("tokenizer_config.json", {"model_max_length": 1000000000000000019884624838656})
write(
    "config.json",
    {
        "model_type": "tiny",
        "id2label": {"0": "SAFE", "1": "INJECTION"},
        "max_position_embeddings": 16,
        "pad_token_id": 0,
    },
)
