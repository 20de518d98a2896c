/** Generated from schemas/card/v1.json by scripts/generate-validators.ts. */
import { countCodePoints } from '../../text/line-index.ts';
import { formats } from '../formats.ts';

export const findAll = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:colophon:card:v1","title":"Card","description":"The front matter of card.md, with the prose of its body put in place. x-label names a field for people; x-heading is the heading under which the body may hold it.","type":"object","additionalProperties":false,"properties":{"schema":{"const":1,"description":"The version of this schema. Without it, it is 1, for ever.","x-label":{"en":"Schema","ja":"スキーマ"}},"language":{"type":"string","pattern":"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$","maxLength":35,"description":"The language of the card, as BCP 47: en, ja, pt-BR.","x-label":{"en":"Card language","ja":"カードの言語"}},"tags":{"type":"array","description":"Words to find the card by.","x-label":{"en":"Tags","ja":"タグ"},"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":63,"description":"One tag."}},"model_overview":{"type":"object","description":"What the model is, who made it and who answers for it.","x-label":{"en":"Model overview","ja":"モデルの概要"},"additionalProperties":false,"properties":{"model_id":{"type":"string","description":"The model's identifier in any registry: an ARN, a models:/ URI, an hf:// address, or one of your own. Fixed from the first version that has it.","x-label":{"en":"Model ID","ja":"モデル ID"},"minLength":1,"maxLength":1024},"model_name":{"type":"string","description":"The name people call the model by.","x-label":{"en":"Model name","ja":"モデル名"},"minLength":1,"maxLength":1024},"model_description":{"type":"string","description":"What the model does and how, in a paragraph or two. Markdown.","x-label":{"en":"Model description","ja":"モデルの説明"},"x-heading":{"level":2,"en":"Model description","ja":"モデルの説明"}},"model_version":{"type":"number","description":"The model's own version, a number from 1. It is not the card's version.","x-label":{"en":"Model version","ja":"モデルのバージョン"},"minimum":1},"model_version_name":{"type":"string","description":"The model's own version where it is not a number: 2.4.0, 2026-03. In quotes.","x-label":{"en":"Model version name","ja":"モデルのバージョン名"},"minLength":1,"maxLength":255},"model_version_date":{"type":"string","description":"The day of the model's version, as YYYY-MM-DD.","x-label":{"en":"Model version date","ja":"モデルのバージョン日付"},"format":"date"},"model_version_note":{"type":"string","description":"What changed in this version of the model.","x-label":{"en":"Model version note","ja":"モデルのバージョンの変更点"}},"model_creator":{"type":"string","description":"Who built the model: a person, a team, a company.","x-label":{"en":"Model creator","ja":"モデルの作成者"},"maxLength":1024},"model_owner":{"type":"string","description":"Who answers for the model today.","x-label":{"en":"Model owner","ja":"モデルの所有者"},"maxLength":1024},"model_artifact":{"type":"array","description":"Where the model is kept.","x-label":{"en":"Model artifacts","ja":"モデルアーティファクト"},"maxItems":15,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One location."}},"artifact_digests":{"type":"array","description":"What the artifacts hash to, so that this card means these files and no others.","x-label":{"en":"Artifact digests","ja":"アーティファクトのダイジェスト"},"items":{"type":"object","description":"One artifact and its hash.","x-label":{"en":"Artifact digest","ja":"アーティファクトのダイジェスト"},"additionalProperties":false,"required":["artifact","digest"],"properties":{"artifact":{"type":"string","minLength":1,"maxLength":1024,"description":"The location, or the name of a file in it.","x-label":{"en":"Artifact","ja":"アーティファクト"}},"digest":{"$ref":"#/$defs/contentDigest"}}}},"algorithm_type":{"type":"string","description":"The kind of algorithm or architecture.","x-label":{"en":"Algorithm type","ja":"アルゴリズムの種類"},"maxLength":1024},"problem_type":{"type":"string","description":"The kind of problem: binary classification, forecasting.","x-label":{"en":"Problem type","ja":"問題の種類"},"maxLength":1024},"frameworks":{"type":"array","description":"The software the model is built with, with versions.","x-label":{"en":"Frameworks","ja":"フレームワーク"},"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One framework."}},"inference_environment":{"$ref":"#/$defs/environment","x-label":{"en":"Inference environment","ja":"推論環境"}},"input_format":{"type":"string","description":"What the model takes.","x-label":{"en":"Input format","ja":"入力形式"}},"output_format":{"type":"string","description":"What the model gives back.","x-label":{"en":"Output format","ja":"出力形式"}},"languages":{"type":"array","description":"The human languages the model handles, as BCP 47.","x-label":{"en":"Languages","ja":"対応言語"},"maxItems":500,"items":{"type":"string","pattern":"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$","maxLength":35,"description":"One language."}},"licenses":{"type":"array","description":"Under what terms the model may be used.","x-label":{"en":"Licences","ja":"ライセンス"},"maxItems":50,"items":{"type":"object","description":"One licence: an SPDX identifier, or a name and a link.","x-label":{"en":"Licence","ja":"ライセンス"},"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":255,"description":"The SPDX identifier.","x-label":{"en":"SPDX ID","ja":"SPDX ID"}},"name":{"type":"string","minLength":1,"maxLength":255,"description":"The licence's name, where SPDX has none.","x-label":{"en":"Name","ja":"名称"}},"link":{"$ref":"#/$defs/link"}},"minProperties":1}},"base_models":{"type":"array","description":"The models that this one was made from.","x-label":{"en":"Base models","ja":"ベースモデル"},"maxItems":50,"items":{"type":"object","description":"One base model.","x-label":{"en":"Base model","ja":"ベースモデル"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Its name or identifier.","x-label":{"en":"Name","ja":"名称"}},"relation":{"type":"string","enum":["finetune","adapter","merge","quantized","distilled","other"],"description":"How this model came from it.","x-label":{"en":"Relation","ja":"関係"}},"link":{"$ref":"#/$defs/link"}}}},"source_repository":{"$ref":"#/$defs/link","x-label":{"en":"Source repository","ja":"ソースリポジトリ"},"description":"Where the training code is kept."},"source_commit":{"type":"string","pattern":"^[0-9a-f]{7,64}$","description":"The commit of the training code. In quotes.","x-label":{"en":"Source commit","ja":"ソースのコミット"}},"run_id":{"type":"string","minLength":1,"maxLength":1024,"description":"The experiment tracker’s run that made the model.","x-label":{"en":"Run ID","ja":"実行 ID"}},"references":{"type":"array","description":"Papers, reports and pages about the model.","x-label":{"en":"References","ja":"参考資料"},"maxItems":200,"items":{"type":"object","description":"One reference.","x-label":{"en":"Reference","ja":"参考資料"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Its title.","x-label":{"en":"Title","ja":"題名"}},"link":{"$ref":"#/$defs/link"}}}},"citation":{"type":"string","description":"How to cite the model. Markdown.","x-label":{"en":"Citation","ja":"引用"},"x-heading":{"level":2,"en":"Citation","ja":"引用"}}}},"intended_uses":{"type":"object","description":"What the model is for, what it is not for, and how much is at stake.","x-label":{"en":"Intended uses","ja":"想定される用途"},"additionalProperties":false,"properties":{"purpose_of_model":{"type":"string","description":"Why the model exists. Markdown.","x-label":{"en":"Purpose of the model","ja":"モデルの目的"},"x-heading":{"level":2,"en":"Purpose of the model","ja":"モデルの目的"}},"intended_uses":{"type":"string","description":"The uses the model was made and tested for. Markdown.","x-label":{"en":"Intended uses","ja":"想定される用途"},"x-heading":{"level":2,"en":"Intended uses","ja":"想定される用途"}},"out_of_scope_uses":{"type":"string","description":"Uses the model must not be put to. Markdown.","x-label":{"en":"Out-of-scope uses","ja":"想定されない用途"},"x-heading":{"level":2,"en":"Out-of-scope uses","ja":"想定されない用途"}},"limitations":{"type":"string","description":"What the model cannot do, or does badly. Markdown.","x-label":{"en":"Limitations","ja":"制限事項"},"x-heading":{"level":2,"en":"Limitations","ja":"制限事項"}},"factors_affecting_model_efficiency":{"type":"string","description":"What makes the model work better or worse. Markdown.","x-label":{"en":"Factors affecting model efficiency","ja":"モデルの効率に影響する要因"},"x-heading":{"level":2,"en":"Factors affecting model efficiency","ja":"モデルの効率に影響する要因"}},"risk_rating":{"type":"string","enum":["High","Medium","Low","Unknown"],"description":"How much harm a wrong answer of the model can do.","x-label":{"en":"Risk rating","ja":"リスク評価"}},"explanations_for_risk_rating":{"type":"string","description":"Why the risk is rated as it is. Markdown.","x-label":{"en":"Explanations for the risk rating","ja":"リスク評価の説明"},"x-heading":{"level":2,"en":"Explanations for the risk rating","ja":"リスク評価の説明"}}}},"business_details":{"type":"object","description":"Why the business wants the model, and who is concerned.","x-label":{"en":"Business details","ja":"ビジネスの詳細"},"additionalProperties":false,"properties":{"business_problem":{"type":"string","description":"The problem that the model is to solve. Markdown.","x-label":{"en":"Business problem","ja":"ビジネス上の問題"},"x-heading":{"level":2,"en":"Business problem","ja":"ビジネス上の問題"}},"business_stakeholders":{"type":"string","description":"Who has a stake in the model. Markdown.","x-label":{"en":"Business stakeholders","ja":"ビジネスの利害関係者"},"x-heading":{"level":2,"en":"Business stakeholders","ja":"ビジネスの利害関係者"}},"line_of_business":{"type":"string","description":"The part of the business that uses the model.","x-label":{"en":"Line of business","ja":"事業部門"},"maxLength":2048}}},"training_details":{"type":"object","description":"How the model was trained, on what.","x-label":{"en":"Training details","ja":"トレーニングの詳細"},"additionalProperties":false,"properties":{"objective_function":{"type":"object","description":"What training optimises.","x-label":{"en":"Objective function","ja":"目的関数"},"additionalProperties":false,"properties":{"function":{"type":"object","description":"The function, in three words.","x-label":{"en":"Function","ja":"関数"},"additionalProperties":false,"properties":{"function":{"type":"string","enum":["Maximize","Minimize"],"description":"Whether more or less is wanted.","x-label":{"en":"Direction","ja":"方向"}},"facet":{"type":"string","minLength":1,"maxLength":63,"description":"What is optimised: Loss, AUC.","x-label":{"en":"Facet","ja":"指標"}},"condition":{"type":"string","maxLength":63,"description":"Under what condition.","x-label":{"en":"Condition","ja":"条件"}}}},"notes":{"type":"string","description":"More about the objective. Markdown.","x-label":{"en":"Objective function notes","ja":"目的関数に関する注記"},"x-heading":{"level":2,"en":"Objective function notes","ja":"目的関数に関する注記"}}}},"training_observations":{"type":"string","description":"What was seen in training. Markdown.","x-label":{"en":"Training observations","ja":"トレーニングの所見"},"x-heading":{"level":2,"en":"Training observations","ja":"トレーニングの所見"}},"training_job_details":{"type":"object","description":"The job that trained the model.","x-label":{"en":"Training job","ja":"トレーニングジョブ"},"additionalProperties":false,"properties":{"training_arn":{"type":"string","description":"The training job's identifier.","x-label":{"en":"Training ARN","ja":"トレーニング ARN"},"maxLength":1024},"training_datasets":{"type":"array","description":"Where the training data is kept.","x-label":{"en":"Training datasets","ja":"トレーニングデータセット"},"maxItems":15,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One location."}},"dataset_records":{"$ref":"#/$defs/datasetRecords"},"training_environment":{"$ref":"#/$defs/environment","x-label":{"en":"Training environment","ja":"トレーニング環境"}},"training_metrics":{"$ref":"#/$defs/trainingMetrics","x-label":{"en":"Training metrics","ja":"トレーニングメトリクス"},"description":"What the training job reported."},"user_provided_training_metrics":{"$ref":"#/$defs/trainingMetrics","x-label":{"en":"Training metrics, user-provided","ja":"トレーニングメトリクス（ユーザー提供）"},"description":"Training metrics written by hand."},"hyper_parameters":{"$ref":"#/$defs/hyperParameters","x-label":{"en":"Hyperparameters","ja":"ハイパーパラメータ"},"description":"The training job's hyperparameters."},"user_provided_hyper_parameters":{"$ref":"#/$defs/hyperParameters","x-label":{"en":"Hyperparameters, user-provided","ja":"ハイパーパラメータ（ユーザー提供）"},"description":"Hyperparameters written by hand."}}},"environmental_impact":{"type":"object","description":"What training cost the world.","x-label":{"en":"Environmental impact","ja":"環境への影響"},"additionalProperties":false,"properties":{"energy_kwh":{"type":"number","description":"Energy used, in kilowatt-hours.","x-label":{"en":"Energy (kWh)","ja":"消費電力量（kWh）"},"minimum":0},"co2_eq_grams":{"type":"number","description":"Emissions, in grams of CO₂ equivalent.","x-label":{"en":"CO₂ equivalent (g)","ja":"CO₂ 換算排出量（g）"},"minimum":0},"hardware":{"type":"string","minLength":1,"maxLength":1024,"description":"What it ran on.","x-label":{"en":"Hardware","ja":"ハードウェア"}},"hours":{"type":"number","description":"For how many hours.","x-label":{"en":"Hours","ja":"時間"},"minimum":0},"region":{"type":"string","minLength":1,"maxLength":1024,"description":"Where it ran.","x-label":{"en":"Region","ja":"地域"}},"source":{"type":"string","minLength":1,"maxLength":1024,"description":"How the figures were found.","x-label":{"en":"Source of the figures","ja":"数値の出所"}}}}}},"evaluation_details":{"type":"array","description":"How the model was tested, and what came out.","x-label":{"en":"Evaluations","ja":"評価"},"items":{"$ref":"#/$defs/evaluation"}},"additional_information":{"type":"object","description":"Ethics, advice, and whatever the organisation adds.","x-label":{"en":"Additional information","ja":"追加情報"},"additionalProperties":false,"properties":{"ethical_considerations":{"type":"string","description":"Who could be harmed and how that is met. Markdown.","x-label":{"en":"Ethical considerations","ja":"倫理的考慮事項"},"x-heading":{"level":2,"en":"Ethical considerations","ja":"倫理的考慮事項"}},"fairness_assessments":{"type":"array","description":"Groups at risk, and what is done for them.","x-label":{"en":"Fairness assessments","ja":"公平性の評価"},"maxItems":200,"items":{"type":"object","description":"One group at risk.","x-label":{"en":"Fairness assessment","ja":"公平性の評価"},"additionalProperties":false,"required":["group_at_risk"],"properties":{"group_at_risk":{"type":"string","minLength":1,"maxLength":1024,"description":"Who may be treated worse.","x-label":{"en":"Group at risk","ja":"リスクのある集団"}},"benefits":{"type":"string","description":"What they gain.","x-label":{"en":"Benefits","ja":"利益"}},"harms":{"type":"string","description":"What they may lose.","x-label":{"en":"Harms","ja":"害"}},"mitigation_strategy":{"type":"string","description":"What is done about it.","x-label":{"en":"Mitigation","ja":"緩和策"}}}}},"caveats_and_recommendations":{"type":"string","description":"Advice to those who use the model. Markdown.","x-label":{"en":"Caveats and recommendations","ja":"注意事項と推奨事項"},"x-heading":{"level":2,"en":"Caveats and recommendations","ja":"注意事項と推奨事項"}},"human_oversight":{"type":"string","description":"Who watches the model, and how they can step in. Markdown.","x-label":{"en":"Human oversight","ja":"人による監督"},"x-heading":{"level":2,"en":"Human oversight","ja":"人による監督"}},"cybersecurity":{"type":"string","description":"How the model is kept from attack. Markdown.","x-label":{"en":"Cybersecurity","ja":"サイバーセキュリティ"},"x-heading":{"level":2,"en":"Cybersecurity","ja":"サイバーセキュリティ"}},"monitoring_plan":{"type":"string","description":"How the model is watched in use. Markdown.","x-label":{"en":"Monitoring plan","ja":"監視計画"},"x-heading":{"level":2,"en":"Monitoring plan","ja":"監視計画"}},"custom_details":{"type":"object","description":"The organisation's own fields.","x-label":{"en":"Custom details","ja":"カスタム詳細"},"propertyNames":{"minLength":1,"maxLength":255},"additionalProperties":{"description":"One field: a text, a number, true or false, or a list of texts. In the body, a heading of level 3 under Additional information.","type":["string","number","boolean","array"],"items":{"type":"string"},"x-heading":{"level":3,"en":"{name}","ja":"{name}"}}}},"x-heading":{"level":2,"en":"Additional information","ja":"追加情報"}},"model_package_details":{"type":"object","description":"The model package in the registry that this card is about.","x-label":{"en":"Model package","ja":"モデルパッケージ"},"additionalProperties":false,"properties":{"model_package_arn":{"type":"string","minLength":1,"maxLength":2048,"description":"The package's ARN.","x-label":{"en":"Model package ARN","ja":"モデルパッケージ ARN"}},"model_package_group_name":{"type":"string","minLength":1,"maxLength":63,"description":"The group's name.","x-label":{"en":"Model package group","ja":"モデルパッケージグループ"}},"model_package_name":{"type":"string","minLength":1,"maxLength":63,"description":"The package's name.","x-label":{"en":"Model package name","ja":"モデルパッケージ名"}},"model_package_version":{"type":"number","description":"The package's version in its group.","x-label":{"en":"Model package version","ja":"モデルパッケージのバージョン"},"minimum":1},"model_package_description":{"type":"string","description":"What the registry says of it.","x-label":{"en":"Model package description","ja":"モデルパッケージの説明"}},"model_package_status":{"type":"string","enum":["Pending","InProgress","Completed","Failed","Deleting"],"description":"The registry’s status of the package.","x-label":{"en":"Model package status","ja":"モデルパッケージの状態"}},"model_approval_status":{"type":"string","enum":["Approved","Rejected","PendingManualApproval"],"description":"The registry’s approval of the package. It is not the status of the card.","x-label":{"en":"Model approval status","ja":"モデルの承認状態"}},"approval_description":{"type":"string","description":"What was said of the approval.","x-label":{"en":"Approval description","ja":"承認の説明"}},"domain":{"type":"string","minLength":1,"maxLength":1024,"description":"The domain of the model.","x-label":{"en":"Domain","ja":"ドメイン"}},"task":{"type":"string","minLength":1,"maxLength":1024,"description":"The task of the model.","x-label":{"en":"Task","ja":"タスク"}},"created_by":{"type":"object","description":"Who made the package.","x-label":{"en":"Created by","ja":"作成者"},"additionalProperties":false,"properties":{"user_profile_name":{"type":"string","minLength":1,"maxLength":63,"description":"The user profile's name.","x-label":{"en":"User profile","ja":"ユーザープロファイル"}}}},"source_algorithms":{"type":"array","description":"The algorithms behind the package.","x-label":{"en":"Source algorithms","ja":"ソースアルゴリズム"},"maxItems":15,"items":{"type":"object","description":"One algorithm.","x-label":{"en":"Source algorithm","ja":"ソースアルゴリズム"},"additionalProperties":false,"required":["algorithm_name"],"properties":{"algorithm_name":{"type":"string","minLength":1,"maxLength":170,"description":"Its name.","x-label":{"en":"Algorithm","ja":"アルゴリズム"}},"model_data_url":{"type":"string","minLength":1,"maxLength":1024,"description":"Where its data is.","x-label":{"en":"Model data","ja":"モデルデータ"}}}}},"inference_specification":{"type":"object","description":"How the package is served.","x-label":{"en":"Inference specification","ja":"推論仕様"},"additionalProperties":false,"required":["containers"],"properties":{"containers":{"type":"array","description":"The containers, in order.","x-label":{"en":"Containers","ja":"コンテナ"},"maxItems":15,"items":{"type":"object","description":"One container.","x-label":{"en":"Container","ja":"コンテナ"},"additionalProperties":false,"required":["image"],"properties":{"image":{"type":"string","minLength":1,"maxLength":255,"description":"Its image.","x-label":{"en":"Image","ja":"イメージ"}},"model_data_url":{"type":"string","minLength":1,"maxLength":1024,"description":"Where its model data is.","x-label":{"en":"Model data","ja":"モデルデータ"}},"nearest_model_name":{"type":"string","minLength":1,"maxLength":1024,"description":"The nearest model, for inference recommendations.","x-label":{"en":"Nearest model","ja":"最も近いモデル"}}}},"minItems":1}}}}}},"$defs":{"link":{"type":"string","format":"web-address","maxLength":2048,"description":"An http or https address.","x-label":{"en":"Link","ja":"リンク"}},"contentDigest":{"type":"string","pattern":"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$","description":"The kind of hash, a colon, the hash: sha256:9f86….","x-label":{"en":"Digest","ja":"ダイジェスト"}},"environment":{"type":"object","description":"Where something runs.","x-label":{"en":"Environment","ja":"環境"},"additionalProperties":false,"properties":{"container_image":{"type":"array","description":"The images it runs in.","x-label":{"en":"Container images","ja":"コンテナイメージ"},"maxItems":15,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One image."}}}},"trainingMetrics":{"type":"array","description":"Metrics of the training.","x-label":{"en":"Training metrics","ja":"トレーニングメトリクス"},"maxItems":50,"items":{"$ref":"#/$defs/trainingMetric"}},"trainingMetric":{"type":"object","description":"One metric of the training.","x-label":{"en":"Training metric","ja":"トレーニングメトリクス"},"additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"value":{"type":"number","description":"Its value.","x-label":{"en":"Value","ja":"値"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"hyperParameters":{"type":"array","description":"The hyperparameters of the training.","x-label":{"en":"Hyperparameters","ja":"ハイパーパラメータ"},"maxItems":100,"items":{"$ref":"#/$defs/hyperParameter"}},"hyperParameter":{"type":"object","description":"One hyperparameter.","x-label":{"en":"Hyperparameter","ja":"ハイパーパラメータ"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Name","ja":"名称"}},"value":{"type":"string","description":"Its value, as text: in quotes where it looks like a number.","x-label":{"en":"Value","ja":"値"}}}},"datasetRecords":{"type":"array","description":"The datasets, with what is known of each.","x-label":{"en":"Dataset records","ja":"データセットの記録"},"maxItems":100,"items":{"$ref":"#/$defs/datasetRecord"}},"datasetRecord":{"type":"object","description":"One dataset.","x-label":{"en":"Dataset record","ja":"データセットの記録"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Its name.","x-label":{"en":"Dataset","ja":"データセット"}},"location":{"type":"string","minLength":1,"maxLength":1024,"description":"Where it is kept.","x-label":{"en":"Location","ja":"場所"}},"version":{"type":"string","minLength":1,"maxLength":255,"description":"Its version or revision. In quotes.","x-label":{"en":"Version","ja":"バージョン"}},"license":{"type":"string","minLength":1,"maxLength":255,"description":"Its licence.","x-label":{"en":"Licence","ja":"ライセンス"}},"size":{"type":"string","minLength":1,"maxLength":255,"description":"How large it is: 412,000 rows.","x-label":{"en":"Size","ja":"規模"}},"split":{"type":"string","minLength":1,"maxLength":255,"description":"Which part of it.","x-label":{"en":"Split","ja":"分割"}},"digest":{"$ref":"#/$defs/contentDigest"},"role":{"type":"string","enum":["training","validation","test","evaluation","other"],"description":"What it was used for.","x-label":{"en":"Role","ja":"役割"}},"description":{"type":"string","description":"What is in it.","x-label":{"en":"Description","ja":"説明"}},"sensitive_fields":{"type":"array","description":"Fields that hold personal or otherwise sensitive data.","x-label":{"en":"Sensitive fields","ja":"機微な項目"},"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One field."}},"governance":{"type":"string","description":"Who answers for the data.","x-label":{"en":"Governance","ja":"ガバナンス"}}}},"evaluation":{"type":"object","description":"One test of the model.","x-label":{"en":"Evaluation","ja":"評価"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":63,"description":"Its name, once in a card.","x-label":{"en":"Evaluation","ja":"評価"}},"evaluation_observation":{"type":"string","description":"What was seen. Markdown.","x-label":{"en":"Observation","ja":"所見"},"x-heading":{"level":2,"en":"Evaluation: {name}","ja":"評価：{name}"}},"evaluation_job_arn":{"type":"string","maxLength":256,"description":"The evaluation job's identifier.","x-label":{"en":"Evaluation job ARN","ja":"評価ジョブ ARN"}},"evaluated_on":{"type":"string","format":"date","description":"The day of the evaluation, as YYYY-MM-DD.","x-label":{"en":"Evaluated on","ja":"評価日"}},"source":{"$ref":"#/$defs/link","x-label":{"en":"Source","ja":"出典"},"description":"Where the results were published."},"datasets":{"type":"array","description":"Where the evaluation data is kept.","x-label":{"en":"Datasets","ja":"データセット"},"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One location."}},"dataset_records":{"$ref":"#/$defs/datasetRecords"},"metadata":{"type":"object","description":"Facts about the evaluation, by name.","x-label":{"en":"Metadata","ja":"メタデータ"},"propertyNames":{"minLength":1,"maxLength":255},"additionalProperties":{"type":"string","description":"One fact."}},"metric_files":{"type":"array","description":"Files that hold results: paths in the card's folder, which become metric groups, or links.","x-label":{"en":"Metric files","ja":"メトリクスファイル"},"maxItems":50,"items":{"$ref":"#/$defs/metricFile"}},"metric_groups":{"type":"array","description":"The results, in groups.","x-label":{"en":"Metric groups","ja":"メトリクスグループ"},"items":{"$ref":"#/$defs/metricGroup"}}}},"metricFile":{"description":"A file of results: its path, or a link and the hash of what is there.","x-label":{"en":"Metric file","ja":"メトリクスファイル"},"type":["string","object"],"minLength":1,"maxLength":1024,"additionalProperties":false,"required":["uri","sha256"],"properties":{"uri":{"type":"string","minLength":1,"maxLength":2048,"description":"Where the file is kept. It is shown, never fetched.","x-label":{"en":"Location","ja":"場所"}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"The SHA-256 of its bytes, in lower-case hex.","x-label":{"en":"SHA-256","ja":"SHA-256"}}}},"metricGroup":{"type":"object","description":"Metrics that belong together.","x-label":{"en":"Metric group","ja":"メトリクスグループ"},"additionalProperties":false,"required":["name","metric_data"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"The group's name.","x-label":{"en":"Group","ja":"グループ"}},"metric_data":{"type":"array","description":"The metrics.","x-label":{"en":"Metrics","ja":"メトリクス"},"items":{"$ref":"#/$defs/metric"}}}},"metric":{"description":"One metric. Its type says what its value is.","x-label":{"en":"Metric","ja":"メトリクス"},"type":"object","required":["name","type","value"],"properties":{"type":{"type":"string","enum":["number","string","boolean","linear_graph","bar_chart","matrix"],"description":"What the value is.","x-label":{"en":"Type","ja":"種類"}}},"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/numberMetric"},{"$ref":"#/$defs/stringMetric"},{"$ref":"#/$defs/booleanMetric"},{"$ref":"#/$defs/linearGraphMetric"},{"$ref":"#/$defs/barChartMetric"},{"$ref":"#/$defs/matrixMetric"}]},"numberMetric":{"type":"object","description":"A metric that is one number.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"number","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"number","description":"The number.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"higher_is_better":{"type":"boolean","description":"Whether more is better.","x-label":{"en":"Higher is better","ja":"高いほど良い"}},"threshold":{"type":"number","description":"The value that has to be reached, or not passed where lower is better.","x-label":{"en":"Threshold","ja":"しきい値"}},"confidence_interval":{"type":"object","description":"Between which values the truth lies.","x-label":{"en":"Confidence interval","ja":"信頼区間"},"additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"number","description":"The lower bound.","x-label":{"en":"Lower","ja":"下限"}},"upper":{"type":"number","description":"The upper bound.","x-label":{"en":"Upper","ja":"上限"}},"level":{"type":"number","description":"With what probability, between 0 and 1.","x-label":{"en":"Level","ja":"信頼水準"},"exclusiveMinimum":0,"exclusiveMaximum":1}}},"standard_deviation":{"type":"number","description":"How far the value scatters.","x-label":{"en":"Standard deviation","ja":"標準偏差"},"minimum":0},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"stringMetric":{"type":"object","description":"A metric that is a word.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"string","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"string","maxLength":63,"description":"The word.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"booleanMetric":{"type":"object","description":"A metric that is true or false.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"boolean","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"boolean","description":"True or false.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"linearGraphMetric":{"type":"object","description":"A curve.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"linear_graph","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"description":"The points, each [x, y].","x-label":{"en":"Points","ja":"点"},"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"},"description":"A point: x, y."}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"barChartMetric":{"type":"object","description":"Bars, each with a label.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"bar_chart","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"description":"The length of each bar.","x-label":{"en":"Bars","ja":"棒"},"items":{"type":"number","description":"One bar."}},"x_axis_name":{"type":"array","description":"A label for each bar, as many as there are bars.","x-label":{"en":"Bar labels","ja":"棒のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"matrixMetric":{"type":"object","description":"A table of numbers, such as a confusion matrix.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"matrix","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"maxItems":20,"description":"The rows, all of one length.","x-label":{"en":"Rows","ja":"行"},"items":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"number"},"description":"One row."}},"x_axis_name":{"type":"array","description":"A label for each column.","x-label":{"en":"Column labels","ja":"列のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"y_axis_name":{"type":"array","description":"A label for each row.","x-label":{"en":"Row labels","ja":"行のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}}}};
const schema32 = {"type":"string","pattern":"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$","description":"The kind of hash, a colon, the hash: sha256:9f86….","x-label":{"en":"Digest","ja":"ダイジェスト"}};
const schema33 = {"type":"object","description":"Where something runs.","x-label":{"en":"Environment","ja":"環境"},"additionalProperties":false,"properties":{"container_image":{"type":"array","description":"The images it runs in.","x-label":{"en":"Container images","ja":"コンテナイメージ"},"maxItems":15,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One image."}}}};
const schema34 = {"type":"string","format":"web-address","maxLength":2048,"description":"An http or https address.","x-label":{"en":"Link","ja":"リンク"}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => countCodePoints(text, 0, text.length);
const pattern4 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "u");
const pattern5 = new RegExp("^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$", "u");
const pattern7 = new RegExp("^[0-9a-f]{7,64}$", "u");
const formats0 = formats.date;
const formats2 = formats["web-address"];
const schema38 = {"type":"array","description":"The datasets, with what is known of each.","x-label":{"en":"Dataset records","ja":"データセットの記録"},"maxItems":100,"items":{"$ref":"#/$defs/datasetRecord"}};
const schema39 = {"type":"object","description":"One dataset.","x-label":{"en":"Dataset record","ja":"データセットの記録"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Its name.","x-label":{"en":"Dataset","ja":"データセット"}},"location":{"type":"string","minLength":1,"maxLength":1024,"description":"Where it is kept.","x-label":{"en":"Location","ja":"場所"}},"version":{"type":"string","minLength":1,"maxLength":255,"description":"Its version or revision. In quotes.","x-label":{"en":"Version","ja":"バージョン"}},"license":{"type":"string","minLength":1,"maxLength":255,"description":"Its licence.","x-label":{"en":"Licence","ja":"ライセンス"}},"size":{"type":"string","minLength":1,"maxLength":255,"description":"How large it is: 412,000 rows.","x-label":{"en":"Size","ja":"規模"}},"split":{"type":"string","minLength":1,"maxLength":255,"description":"Which part of it.","x-label":{"en":"Split","ja":"分割"}},"digest":{"$ref":"#/$defs/contentDigest"},"role":{"type":"string","enum":["training","validation","test","evaluation","other"],"description":"What it was used for.","x-label":{"en":"Role","ja":"役割"}},"description":{"type":"string","description":"What is in it.","x-label":{"en":"Description","ja":"説明"}},"sensitive_fields":{"type":"array","description":"Fields that hold personal or otherwise sensitive data.","x-label":{"en":"Sensitive fields","ja":"機微な項目"},"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One field."}},"governance":{"type":"string","description":"Who answers for the data.","x-label":{"en":"Governance","ja":"ガバナンス"}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema39.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema39.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.location !== undefined){
let data1 = data.location;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err5 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema39.properties.location,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.location,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.location.type,parentSchema:schema39.properties.location,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.version,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.version,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.version.type,parentSchema:schema39.properties.version,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.license !== undefined){
let data3 = data.license;
if(typeof data3 === "string"){
if(func2(data3) > 255){
const err11 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.license,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.license,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.license.type,parentSchema:schema39.properties.license,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.size !== undefined){
let data4 = data.size;
if(typeof data4 === "string"){
if(func2(data4) > 255){
const err14 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.size,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.size,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.size.type,parentSchema:schema39.properties.size,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.split !== undefined){
let data5 = data.split;
if(typeof data5 === "string"){
if(func2(data5) > 255){
const err17 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.split,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.split,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.split.type,parentSchema:schema39.properties.split,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.digest !== undefined){
let data6 = data.digest;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err20 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/contentDigest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$"},message:"must match pattern \""+"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$"+"\"",schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$",parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.role !== undefined){
let data7 = data.role;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.role.type,parentSchema:schema39.properties.role,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((data7 === "training") || (data7 === "validation")) || (data7 === "test")) || (data7 === "evaluation")) || (data7 === "other"))){
const err23 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema39.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.role.enum,parentSchema:schema39.properties.role,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.description !== undefined){
let data8 = data.description;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.description.type,parentSchema:schema39.properties.description,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sensitive_fields !== undefined){
let data9 = data.sensitive_fields;
if(Array.isArray(data9)){
if(data9.length > 200){
const err25 = {instancePath:instancePath+"/sensitive_fields",schemaPath:"#/properties/sensitive_fields/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema39.properties.sensitive_fields,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err26 = {instancePath:instancePath+"/sensitive_fields/" + i0,schemaPath:"#/properties/sensitive_fields/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema39.properties.sensitive_fields.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data10) < 1){
const err27 = {instancePath:instancePath+"/sensitive_fields/" + i0,schemaPath:"#/properties/sensitive_fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.sensitive_fields.items,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/sensitive_fields/" + i0,schemaPath:"#/properties/sensitive_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.sensitive_fields.items.type,parentSchema:schema39.properties.sensitive_fields.items,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/sensitive_fields",schemaPath:"#/properties/sensitive_fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.sensitive_fields.type,parentSchema:schema39.properties.sensitive_fields,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.governance !== undefined){
let data11 = data.governance;
if(typeof data11 !== "string"){
const err30 = {instancePath:instancePath+"/governance",schemaPath:"#/properties/governance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.governance.type,parentSchema:schema39.properties.governance,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"array","description":"Metrics of the training.","x-label":{"en":"Training metrics","ja":"トレーニングメトリクス"},"maxItems":50,"items":{"$ref":"#/$defs/trainingMetric"}};
const schema43 = {"type":"object","description":"One metric of the training.","x-label":{"en":"Training metric","ja":"トレーニングメトリクス"},"additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"value":{"type":"number","description":"Its value.","x-label":{"en":"Value","ja":"値"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/trainingMetric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema43.required,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.value === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/trainingMetric/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema43.required,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "name") || (key0 === "value")) || (key0 === "notes")) || (key0 === "unit"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/trainingMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/trainingMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema43.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/trainingMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/trainingMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.name.type,parentSchema:schema43.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(!(typeof data2 == "number")){
const err7 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/trainingMetric/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.notes !== undefined){
let data3 = data0.notes;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/notes",schemaPath:"#/$defs/trainingMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.notes.type,parentSchema:schema43.properties.notes,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.unit !== undefined){
let data4 = data0.unit;
if(typeof data4 === "string"){
if(func2(data4) > 63){
const err9 = {instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/$defs/trainingMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema43.properties.unit,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data4) < 1){
const err10 = {instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/$defs/trainingMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.unit,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/$defs/trainingMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.unit.type,parentSchema:schema43.properties.unit,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/trainingMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"array","description":"The hyperparameters of the training.","x-label":{"en":"Hyperparameters","ja":"ハイパーパラメータ"},"maxItems":100,"items":{"$ref":"#/$defs/hyperParameter"}};
const schema45 = {"type":"object","description":"One hyperparameter.","x-label":{"en":"Hyperparameter","ja":"ハイパーパラメータ"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Name","ja":"名称"}},"value":{"type":"string","description":"Its value, as text: in quotes where it looks like a number.","x-label":{"en":"Value","ja":"値"}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/hyperParameter/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema45.required,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/hyperParameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err3 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/hyperParameter/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema45.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/hyperParameter/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/hyperParameter/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/hyperParameter/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.value.type,parentSchema:schema45.properties.value,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/hyperParameter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","description":"One test of the model.","x-label":{"en":"Evaluation","ja":"評価"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":63,"description":"Its name, once in a card.","x-label":{"en":"Evaluation","ja":"評価"}},"evaluation_observation":{"type":"string","description":"What was seen. Markdown.","x-label":{"en":"Observation","ja":"所見"},"x-heading":{"level":2,"en":"Evaluation: {name}","ja":"評価：{name}"}},"evaluation_job_arn":{"type":"string","maxLength":256,"description":"The evaluation job's identifier.","x-label":{"en":"Evaluation job ARN","ja":"評価ジョブ ARN"}},"evaluated_on":{"type":"string","format":"date","description":"The day of the evaluation, as YYYY-MM-DD.","x-label":{"en":"Evaluated on","ja":"評価日"}},"source":{"$ref":"#/$defs/link","x-label":{"en":"Source","ja":"出典"},"description":"Where the results were published."},"datasets":{"type":"array","description":"Where the evaluation data is kept.","x-label":{"en":"Datasets","ja":"データセット"},"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One location."}},"dataset_records":{"$ref":"#/$defs/datasetRecords"},"metadata":{"type":"object","description":"Facts about the evaluation, by name.","x-label":{"en":"Metadata","ja":"メタデータ"},"propertyNames":{"minLength":1,"maxLength":255},"additionalProperties":{"type":"string","description":"One fact."}},"metric_files":{"type":"array","description":"Files that hold results: paths in the card's folder, which become metric groups, or links.","x-label":{"en":"Metric files","ja":"メトリクスファイル"},"maxItems":50,"items":{"$ref":"#/$defs/metricFile"}},"metric_groups":{"type":"array","description":"The results, in groups.","x-label":{"en":"Metric groups","ja":"メトリクスグループ"},"items":{"$ref":"#/$defs/metricGroup"}}}};
const schema48 = {"description":"A file of results: its path, or a link and the hash of what is there.","x-label":{"en":"Metric file","ja":"メトリクスファイル"},"type":["string","object"],"minLength":1,"maxLength":1024,"additionalProperties":false,"required":["uri","sha256"],"properties":{"uri":{"type":"string","minLength":1,"maxLength":2048,"description":"Where the file is kept. It is shown, never fetched.","x-label":{"en":"Location","ja":"場所"}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"The SHA-256 of its bytes, in lower-case hex.","x-label":{"en":"SHA-256","ja":"SHA-256"}}}};
const schema49 = {"type":"object","description":"Metrics that belong together.","x-label":{"en":"Metric group","ja":"メトリクスグループ"},"additionalProperties":false,"required":["name","metric_data"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"The group's name.","x-label":{"en":"Group","ja":"グループ"}},"metric_data":{"type":"array","description":"The metrics.","x-label":{"en":"Metrics","ja":"メトリクス"},"items":{"$ref":"#/$defs/metric"}}}};
const schema50 = {"description":"One metric. Its type says what its value is.","x-label":{"en":"Metric","ja":"メトリクス"},"type":"object","required":["name","type","value"],"properties":{"type":{"type":"string","enum":["number","string","boolean","linear_graph","bar_chart","matrix"],"description":"What the value is.","x-label":{"en":"Type","ja":"種類"}}},"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/numberMetric"},{"$ref":"#/$defs/stringMetric"},{"$ref":"#/$defs/booleanMetric"},{"$ref":"#/$defs/linearGraphMetric"},{"$ref":"#/$defs/barChartMetric"},{"$ref":"#/$defs/matrixMetric"}]};
const schema51 = {"type":"object","description":"A metric that is one number.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"number","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"number","description":"The number.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"higher_is_better":{"type":"boolean","description":"Whether more is better.","x-label":{"en":"Higher is better","ja":"高いほど良い"}},"threshold":{"type":"number","description":"The value that has to be reached, or not passed where lower is better.","x-label":{"en":"Threshold","ja":"しきい値"}},"confidence_interval":{"type":"object","description":"Between which values the truth lies.","x-label":{"en":"Confidence interval","ja":"信頼区間"},"additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"number","description":"The lower bound.","x-label":{"en":"Lower","ja":"下限"}},"upper":{"type":"number","description":"The upper bound.","x-label":{"en":"Upper","ja":"上限"}},"level":{"type":"number","description":"With what probability, between 0 and 1.","x-label":{"en":"Level","ja":"信頼水準"},"exclusiveMinimum":0,"exclusiveMaximum":1}}},"standard_deviation":{"type":"number","description":"How far the value scatters.","x-label":{"en":"Standard deviation","ja":"標準偏差"},"minimum":0},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema52 = {"type":"object","description":"A metric that is a word.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"string","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"string","maxLength":63,"description":"The word.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema53 = {"type":"object","description":"A metric that is true or false.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"boolean","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"boolean","description":"True or false.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema54 = {"type":"object","description":"A curve.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"linear_graph","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"description":"The points, each [x, y].","x-label":{"en":"Points","ja":"点"},"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"},"description":"A point: x, y."}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema55 = {"type":"object","description":"Bars, each with a label.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"bar_chart","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"description":"The length of each bar.","x-label":{"en":"Bars","ja":"棒"},"items":{"type":"number","description":"One bar."}},"x_axis_name":{"type":"array","description":"A label for each bar, as many as there are bars.","x-label":{"en":"Bar labels","ja":"棒のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema56 = {"type":"object","description":"A table of numbers, such as a confusion matrix.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"matrix","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"maxItems":20,"description":"The rows, all of one length.","x-label":{"en":"Rows","ja":"行"},"items":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"number"},"description":"One row."}},"x_axis_name":{"type":"array","description":"A label for each column.","x-label":{"en":"Column labels","ja":"列のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"y_axis_name":{"type":"array","description":"A label for each row.","x-label":{"en":"Row labels","ja":"行のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.type.type,parentSchema:schema50.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((data0 === "number") || (data0 === "string")) || (data0 === "boolean")) || (data0 === "linear_graph")) || (data0 === "bar_chart")) || (data0 === "matrix"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema50.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.type.enum,parentSchema:schema50.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "number"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err5 = {instancePath,schemaPath:"#/$defs/numberMetric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type === undefined){
const err6 = {instancePath,schemaPath:"#/$defs/numberMetric/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.value === undefined){
const err7 = {instancePath,schemaPath:"#/$defs/numberMetric/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err8 = {instancePath,schemaPath:"#/$defs/numberMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/numberMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema51.properties.name,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/numberMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.name,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/numberMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.name.type,parentSchema:schema51.properties.name,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if("number" !== data2){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/numberMetric/properties/type/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant",schema:"number",parentSchema:schema51.properties.type,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.value !== undefined){
let data3 = data.value;
if(!(typeof data3 == "number")){
const err13 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/numberMetric/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.value.type,parentSchema:schema51.properties.value,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.x_axis_name !== undefined){
let data4 = data.x_axis_name;
if(typeof data4 === "string"){
if(func2(data4) > 63){
const err14 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/numberMetric/properties/x_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51.properties.x_axis_name,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/numberMetric/properties/x_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.x_axis_name.type,parentSchema:schema51.properties.x_axis_name,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.y_axis_name !== undefined){
let data5 = data.y_axis_name;
if(typeof data5 === "string"){
if(func2(data5) > 63){
const err16 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/numberMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51.properties.y_axis_name,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/numberMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.y_axis_name.type,parentSchema:schema51.properties.y_axis_name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.higher_is_better !== undefined){
let data6 = data.higher_is_better;
if(typeof data6 !== "boolean"){
const err18 = {instancePath:instancePath+"/higher_is_better",schemaPath:"#/$defs/numberMetric/properties/higher_is_better/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.higher_is_better.type,parentSchema:schema51.properties.higher_is_better,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.threshold !== undefined){
let data7 = data.threshold;
if(!(typeof data7 == "number")){
const err19 = {instancePath:instancePath+"/threshold",schemaPath:"#/$defs/numberMetric/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.threshold.type,parentSchema:schema51.properties.threshold,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.confidence_interval !== undefined){
let data8 = data.confidence_interval;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.lower === undefined){
const err20 = {instancePath:instancePath+"/confidence_interval",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'",schema:schema51.properties.confidence_interval.required,parentSchema:schema51.properties.confidence_interval,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.upper === undefined){
const err21 = {instancePath:instancePath+"/confidence_interval",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/required",keyword:"required",params:{missingProperty: "upper"},message:"must have required property '"+"upper"+"'",schema:schema51.properties.confidence_interval.required,parentSchema:schema51.properties.confidence_interval,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "lower") || (key1 === "upper")) || (key1 === "level"))){
const err22 = {instancePath:instancePath+"/confidence_interval",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.confidence_interval,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.lower !== undefined){
let data9 = data8.lower;
if(!(typeof data9 == "number")){
const err23 = {instancePath:instancePath+"/confidence_interval/lower",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/lower/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.confidence_interval.properties.lower.type,parentSchema:schema51.properties.confidence_interval.properties.lower,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.upper !== undefined){
let data10 = data8.upper;
if(!(typeof data10 == "number")){
const err24 = {instancePath:instancePath+"/confidence_interval/upper",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/upper/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.confidence_interval.properties.upper.type,parentSchema:schema51.properties.confidence_interval.properties.upper,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.level !== undefined){
let data11 = data8.level;
if(typeof data11 == "number"){
if(data11 >= 1 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/confidence_interval/level",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema51.properties.confidence_interval.properties.level,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11 <= 0 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/confidence_interval/level",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema51.properties.confidence_interval.properties.level,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/confidence_interval/level",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/level/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.confidence_interval.properties.level.type,parentSchema:schema51.properties.confidence_interval.properties.level,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/confidence_interval",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.confidence_interval.type,parentSchema:schema51.properties.confidence_interval,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.standard_deviation !== undefined){
let data12 = data.standard_deviation;
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
const err29 = {instancePath:instancePath+"/standard_deviation",schemaPath:"#/$defs/numberMetric/properties/standard_deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties.standard_deviation,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/standard_deviation",schemaPath:"#/$defs/numberMetric/properties/standard_deviation/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.standard_deviation.type,parentSchema:schema51.properties.standard_deviation,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.notes !== undefined){
let data13 = data.notes;
if(typeof data13 !== "string"){
const err31 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/numberMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.notes.type,parentSchema:schema51.properties.notes,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.slice !== undefined){
let data14 = data.slice;
if(typeof data14 === "string"){
if(func2(data14) > 255){
const err32 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/numberMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema51.properties.slice,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data14) < 1){
const err33 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/numberMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.slice,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/numberMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.slice.type,parentSchema:schema51.properties.slice,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.unit !== undefined){
let data15 = data.unit;
if(typeof data15 === "string"){
if(func2(data15) > 63){
const err35 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/numberMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51.properties.unit,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data15) < 1){
const err36 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/numberMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.unit,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/numberMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.unit.type,parentSchema:schema51.properties.unit,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/$defs/numberMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "string"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err39 = {instancePath,schemaPath:"#/$defs/stringMetric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.type === undefined){
const err40 = {instancePath,schemaPath:"#/$defs/stringMetric/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.value === undefined){
const err41 = {instancePath,schemaPath:"#/$defs/stringMetric/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key2 in data){
if(!((((((((key2 === "name") || (key2 === "type")) || (key2 === "value")) || (key2 === "x_axis_name")) || (key2 === "y_axis_name")) || (key2 === "notes")) || (key2 === "slice")) || (key2 === "unit"))){
const err42 = {instancePath,schemaPath:"#/$defs/stringMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if(typeof data16 === "string"){
if(func2(data16) > 255){
const err43 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/stringMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema52.properties.name,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data16) < 1){
const err44 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/stringMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.name,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/stringMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.name.type,parentSchema:schema52.properties.name,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.type !== undefined){
let data17 = data.type;
if("string" !== data17){
const err46 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/stringMetric/properties/type/const",keyword:"const",params:{allowedValue: "string"},message:"must be equal to constant",schema:"string",parentSchema:schema52.properties.type,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.value !== undefined){
let data18 = data.value;
if(typeof data18 === "string"){
if(func2(data18) > 63){
const err47 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/stringMetric/properties/value/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema52.properties.value,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/stringMetric/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.value.type,parentSchema:schema52.properties.value,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.x_axis_name !== undefined){
let data19 = data.x_axis_name;
if(typeof data19 === "string"){
if(func2(data19) > 63){
const err49 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/stringMetric/properties/x_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema52.properties.x_axis_name,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/stringMetric/properties/x_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.x_axis_name.type,parentSchema:schema52.properties.x_axis_name,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.y_axis_name !== undefined){
let data20 = data.y_axis_name;
if(typeof data20 === "string"){
if(func2(data20) > 63){
const err51 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/stringMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema52.properties.y_axis_name,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/stringMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.y_axis_name.type,parentSchema:schema52.properties.y_axis_name,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.notes !== undefined){
let data21 = data.notes;
if(typeof data21 !== "string"){
const err53 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/stringMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.notes.type,parentSchema:schema52.properties.notes,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.slice !== undefined){
let data22 = data.slice;
if(typeof data22 === "string"){
if(func2(data22) > 255){
const err54 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/stringMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema52.properties.slice,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data22) < 1){
const err55 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/stringMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.slice,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/stringMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.slice.type,parentSchema:schema52.properties.slice,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.unit !== undefined){
let data23 = data.unit;
if(typeof data23 === "string"){
if(func2(data23) > 63){
const err57 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/stringMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema52.properties.unit,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data23) < 1){
const err58 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/stringMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.unit,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/stringMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.unit.type,parentSchema:schema52.properties.unit,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/$defs/stringMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "boolean"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err61 = {instancePath,schemaPath:"#/$defs/booleanMetric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.type === undefined){
const err62 = {instancePath,schemaPath:"#/$defs/booleanMetric/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.value === undefined){
const err63 = {instancePath,schemaPath:"#/$defs/booleanMetric/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key3 in data){
if(!((((((((key3 === "name") || (key3 === "type")) || (key3 === "value")) || (key3 === "x_axis_name")) || (key3 === "y_axis_name")) || (key3 === "notes")) || (key3 === "slice")) || (key3 === "unit"))){
const err64 = {instancePath,schemaPath:"#/$defs/booleanMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.name !== undefined){
let data24 = data.name;
if(typeof data24 === "string"){
if(func2(data24) > 255){
const err65 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/booleanMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema53.properties.name,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func2(data24) < 1){
const err66 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/booleanMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/booleanMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.type !== undefined){
let data25 = data.type;
if("boolean" !== data25){
const err68 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/booleanMetric/properties/type/const",keyword:"const",params:{allowedValue: "boolean"},message:"must be equal to constant",schema:"boolean",parentSchema:schema53.properties.type,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.value !== undefined){
let data26 = data.value;
if(typeof data26 !== "boolean"){
const err69 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/booleanMetric/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.value.type,parentSchema:schema53.properties.value,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.x_axis_name !== undefined){
let data27 = data.x_axis_name;
if(typeof data27 === "string"){
if(func2(data27) > 63){
const err70 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/booleanMetric/properties/x_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema53.properties.x_axis_name,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/booleanMetric/properties/x_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.x_axis_name.type,parentSchema:schema53.properties.x_axis_name,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.y_axis_name !== undefined){
let data28 = data.y_axis_name;
if(typeof data28 === "string"){
if(func2(data28) > 63){
const err72 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/booleanMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema53.properties.y_axis_name,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/booleanMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.y_axis_name.type,parentSchema:schema53.properties.y_axis_name,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.notes !== undefined){
let data29 = data.notes;
if(typeof data29 !== "string"){
const err74 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/booleanMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.notes.type,parentSchema:schema53.properties.notes,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.slice !== undefined){
let data30 = data.slice;
if(typeof data30 === "string"){
if(func2(data30) > 255){
const err75 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/booleanMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema53.properties.slice,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func2(data30) < 1){
const err76 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/booleanMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.slice,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/booleanMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.slice.type,parentSchema:schema53.properties.slice,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.unit !== undefined){
let data31 = data.unit;
if(typeof data31 === "string"){
if(func2(data31) > 63){
const err78 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/booleanMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema53.properties.unit,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func2(data31) < 1){
const err79 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/booleanMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.unit,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/booleanMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.unit.type,parentSchema:schema53.properties.unit,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/$defs/booleanMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "linear_graph"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err82 = {instancePath,schemaPath:"#/$defs/linearGraphMetric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data.type === undefined){
const err83 = {instancePath,schemaPath:"#/$defs/linearGraphMetric/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data.value === undefined){
const err84 = {instancePath,schemaPath:"#/$defs/linearGraphMetric/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key4 in data){
if(!((((((((key4 === "name") || (key4 === "type")) || (key4 === "value")) || (key4 === "x_axis_name")) || (key4 === "y_axis_name")) || (key4 === "notes")) || (key4 === "slice")) || (key4 === "unit"))){
const err85 = {instancePath,schemaPath:"#/$defs/linearGraphMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.name !== undefined){
let data32 = data.name;
if(typeof data32 === "string"){
if(func2(data32) > 255){
const err86 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/linearGraphMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema54.properties.name,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data32) < 1){
const err87 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/linearGraphMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.name,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/linearGraphMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.name.type,parentSchema:schema54.properties.name,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.type !== undefined){
let data33 = data.type;
if("linear_graph" !== data33){
const err89 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/linearGraphMetric/properties/type/const",keyword:"const",params:{allowedValue: "linear_graph"},message:"must be equal to constant",schema:"linear_graph",parentSchema:schema54.properties.type,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.value !== undefined){
let data34 = data.value;
if(Array.isArray(data34)){
if(data34.length < 1){
const err90 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/linearGraphMetric/properties/value/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.value,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
let data35 = data34[i0];
if(Array.isArray(data35)){
if(data35.length > 2){
const err91 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/linearGraphMetric/properties/value/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema54.properties.value.items,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data35.length < 2){
const err92 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/linearGraphMetric/properties/value/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema54.properties.value.items,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
let data36 = data35[i1];
if(!(typeof data36 == "number")){
const err93 = {instancePath:instancePath+"/value/" + i0+"/" + i1,schemaPath:"#/$defs/linearGraphMetric/properties/value/items/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.value.items.items.type,parentSchema:schema54.properties.value.items.items,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/linearGraphMetric/properties/value/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.value.items.type,parentSchema:schema54.properties.value.items,data:data35};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/linearGraphMetric/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.value.type,parentSchema:schema54.properties.value,data:data34};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.x_axis_name !== undefined){
let data37 = data.x_axis_name;
if(typeof data37 === "string"){
if(func2(data37) > 63){
const err96 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/linearGraphMetric/properties/x_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema54.properties.x_axis_name,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/linearGraphMetric/properties/x_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.x_axis_name.type,parentSchema:schema54.properties.x_axis_name,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.y_axis_name !== undefined){
let data38 = data.y_axis_name;
if(typeof data38 === "string"){
if(func2(data38) > 63){
const err98 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/linearGraphMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema54.properties.y_axis_name,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/linearGraphMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.y_axis_name.type,parentSchema:schema54.properties.y_axis_name,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.notes !== undefined){
let data39 = data.notes;
if(typeof data39 !== "string"){
const err100 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/linearGraphMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.notes.type,parentSchema:schema54.properties.notes,data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.slice !== undefined){
let data40 = data.slice;
if(typeof data40 === "string"){
if(func2(data40) > 255){
const err101 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/linearGraphMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema54.properties.slice,data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(func2(data40) < 1){
const err102 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/linearGraphMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.slice,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/linearGraphMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.slice.type,parentSchema:schema54.properties.slice,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.unit !== undefined){
let data41 = data.unit;
if(typeof data41 === "string"){
if(func2(data41) > 63){
const err104 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/linearGraphMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema54.properties.unit,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(func2(data41) < 1){
const err105 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/linearGraphMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.unit,data:data41};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/linearGraphMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.unit.type,parentSchema:schema54.properties.unit,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath,schemaPath:"#/$defs/linearGraphMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "bar_chart"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err108 = {instancePath,schemaPath:"#/$defs/barChartMetric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data.type === undefined){
const err109 = {instancePath,schemaPath:"#/$defs/barChartMetric/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data.value === undefined){
const err110 = {instancePath,schemaPath:"#/$defs/barChartMetric/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key5 in data){
if(!((((((((key5 === "name") || (key5 === "type")) || (key5 === "value")) || (key5 === "x_axis_name")) || (key5 === "y_axis_name")) || (key5 === "notes")) || (key5 === "slice")) || (key5 === "unit"))){
const err111 = {instancePath,schemaPath:"#/$defs/barChartMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.name !== undefined){
let data42 = data.name;
if(typeof data42 === "string"){
if(func2(data42) > 255){
const err112 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/barChartMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema55.properties.name,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func2(data42) < 1){
const err113 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/barChartMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.name,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/barChartMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.name.type,parentSchema:schema55.properties.name,data:data42};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.type !== undefined){
let data43 = data.type;
if("bar_chart" !== data43){
const err115 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/barChartMetric/properties/type/const",keyword:"const",params:{allowedValue: "bar_chart"},message:"must be equal to constant",schema:"bar_chart",parentSchema:schema55.properties.type,data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.value !== undefined){
let data44 = data.value;
if(Array.isArray(data44)){
if(data44.length < 1){
const err116 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/barChartMetric/properties/value/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.value,data:data44};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
if(!(typeof data45 == "number")){
const err117 = {instancePath:instancePath+"/value/" + i2,schemaPath:"#/$defs/barChartMetric/properties/value/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema55.properties.value.items.type,parentSchema:schema55.properties.value.items,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/barChartMetric/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.value.type,parentSchema:schema55.properties.value,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.x_axis_name !== undefined){
let data46 = data.x_axis_name;
if(Array.isArray(data46)){
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
if(typeof data47 === "string"){
if(func2(data47) > 63){
const err119 = {instancePath:instancePath+"/x_axis_name/" + i3,schemaPath:"#/$defs/barChartMetric/properties/x_axis_name/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema55.properties.x_axis_name.items,data:data47};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/x_axis_name/" + i3,schemaPath:"#/$defs/barChartMetric/properties/x_axis_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.x_axis_name.items.type,parentSchema:schema55.properties.x_axis_name.items,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/barChartMetric/properties/x_axis_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.x_axis_name.type,parentSchema:schema55.properties.x_axis_name,data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.y_axis_name !== undefined){
let data48 = data.y_axis_name;
if(typeof data48 === "string"){
if(func2(data48) > 63){
const err122 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/barChartMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema55.properties.y_axis_name,data:data48};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/barChartMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.y_axis_name.type,parentSchema:schema55.properties.y_axis_name,data:data48};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.notes !== undefined){
let data49 = data.notes;
if(typeof data49 !== "string"){
const err124 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/barChartMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.notes.type,parentSchema:schema55.properties.notes,data:data49};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.slice !== undefined){
let data50 = data.slice;
if(typeof data50 === "string"){
if(func2(data50) > 255){
const err125 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/barChartMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema55.properties.slice,data:data50};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func2(data50) < 1){
const err126 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/barChartMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.slice,data:data50};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/barChartMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.slice.type,parentSchema:schema55.properties.slice,data:data50};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.unit !== undefined){
let data51 = data.unit;
if(typeof data51 === "string"){
if(func2(data51) > 63){
const err128 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/barChartMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema55.properties.unit,data:data51};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(func2(data51) < 1){
const err129 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/barChartMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.unit,data:data51};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/barChartMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.unit.type,parentSchema:schema55.properties.unit,data:data51};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath,schemaPath:"#/$defs/barChartMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "matrix"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err132 = {instancePath,schemaPath:"#/$defs/matrixMetric/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data.type === undefined){
const err133 = {instancePath,schemaPath:"#/$defs/matrixMetric/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data.value === undefined){
const err134 = {instancePath,schemaPath:"#/$defs/matrixMetric/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key6 in data){
if(!((((((((key6 === "name") || (key6 === "type")) || (key6 === "value")) || (key6 === "x_axis_name")) || (key6 === "y_axis_name")) || (key6 === "notes")) || (key6 === "slice")) || (key6 === "unit"))){
const err135 = {instancePath,schemaPath:"#/$defs/matrixMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.name !== undefined){
let data52 = data.name;
if(typeof data52 === "string"){
if(func2(data52) > 255){
const err136 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/matrixMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema56.properties.name,data:data52};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func2(data52) < 1){
const err137 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/matrixMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.name,data:data52};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/matrixMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.name.type,parentSchema:schema56.properties.name,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.type !== undefined){
let data53 = data.type;
if("matrix" !== data53){
const err139 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/matrixMetric/properties/type/const",keyword:"const",params:{allowedValue: "matrix"},message:"must be equal to constant",schema:"matrix",parentSchema:schema56.properties.type,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.value !== undefined){
let data54 = data.value;
if(Array.isArray(data54)){
if(data54.length > 20){
const err140 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/matrixMetric/properties/value/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema56.properties.value,data:data54};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data54.length < 1){
const err141 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/matrixMetric/properties/value/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.value,data:data54};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const len4 = data54.length;
for(let i4=0; i4<len4; i4++){
let data55 = data54[i4];
if(Array.isArray(data55)){
if(data55.length > 20){
const err142 = {instancePath:instancePath+"/value/" + i4,schemaPath:"#/$defs/matrixMetric/properties/value/items/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema56.properties.value.items,data:data55};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data55.length < 1){
const err143 = {instancePath:instancePath+"/value/" + i4,schemaPath:"#/$defs/matrixMetric/properties/value/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.value.items,data:data55};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
const len5 = data55.length;
for(let i5=0; i5<len5; i5++){
let data56 = data55[i5];
if(!(typeof data56 == "number")){
const err144 = {instancePath:instancePath+"/value/" + i4+"/" + i5,schemaPath:"#/$defs/matrixMetric/properties/value/items/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties.value.items.items.type,parentSchema:schema56.properties.value.items.items,data:data56};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/value/" + i4,schemaPath:"#/$defs/matrixMetric/properties/value/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.value.items.type,parentSchema:schema56.properties.value.items,data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/matrixMetric/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.value.type,parentSchema:schema56.properties.value,data:data54};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.x_axis_name !== undefined){
let data57 = data.x_axis_name;
if(Array.isArray(data57)){
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
if(typeof data58 === "string"){
if(func2(data58) > 63){
const err147 = {instancePath:instancePath+"/x_axis_name/" + i6,schemaPath:"#/$defs/matrixMetric/properties/x_axis_name/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema56.properties.x_axis_name.items,data:data58};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/x_axis_name/" + i6,schemaPath:"#/$defs/matrixMetric/properties/x_axis_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.x_axis_name.items.type,parentSchema:schema56.properties.x_axis_name.items,data:data58};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/matrixMetric/properties/x_axis_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.x_axis_name.type,parentSchema:schema56.properties.x_axis_name,data:data57};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.y_axis_name !== undefined){
let data59 = data.y_axis_name;
if(Array.isArray(data59)){
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
let data60 = data59[i7];
if(typeof data60 === "string"){
if(func2(data60) > 63){
const err150 = {instancePath:instancePath+"/y_axis_name/" + i7,schemaPath:"#/$defs/matrixMetric/properties/y_axis_name/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema56.properties.y_axis_name.items,data:data60};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/y_axis_name/" + i7,schemaPath:"#/$defs/matrixMetric/properties/y_axis_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.y_axis_name.items.type,parentSchema:schema56.properties.y_axis_name.items,data:data60};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/matrixMetric/properties/y_axis_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.y_axis_name.type,parentSchema:schema56.properties.y_axis_name,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.notes !== undefined){
let data61 = data.notes;
if(typeof data61 !== "string"){
const err153 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/matrixMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.notes.type,parentSchema:schema56.properties.notes,data:data61};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.slice !== undefined){
let data62 = data.slice;
if(typeof data62 === "string"){
if(func2(data62) > 255){
const err154 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/matrixMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema56.properties.slice,data:data62};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(func2(data62) < 1){
const err155 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/matrixMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.slice,data:data62};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/slice",schemaPath:"#/$defs/matrixMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.slice.type,parentSchema:schema56.properties.slice,data:data62};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.unit !== undefined){
let data63 = data.unit;
if(typeof data63 === "string"){
if(func2(data63) > 63){
const err157 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/matrixMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema56.properties.unit,data:data63};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(func2(data63) < 1){
const err158 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/matrixMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.unit,data:data63};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/matrixMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.unit.type,parentSchema:schema56.properties.unit,data:data63};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath,schemaPath:"#/$defs/matrixMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err161 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema50.discriminator,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema50.discriminator,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
validate34.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metric_data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric_data"},message:"must have required property '"+"metric_data"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "metric_data"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema49.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.name.type,parentSchema:schema49.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metric_data !== undefined){
let data1 = data.metric_data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data1[i0], {instancePath:instancePath+"/metric_data/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/metric_data",schemaPath:"#/properties/metric_data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.metric_data.type,parentSchema:schema49.properties.metric_data,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 63){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.name.type,parentSchema:schema46.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.evaluation_observation !== undefined){
let data1 = data.evaluation_observation;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/evaluation_observation",schemaPath:"#/properties/evaluation_observation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.evaluation_observation.type,parentSchema:schema46.properties.evaluation_observation,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.evaluation_job_arn !== undefined){
let data2 = data.evaluation_job_arn;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err6 = {instancePath:instancePath+"/evaluation_job_arn",schemaPath:"#/properties/evaluation_job_arn/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema46.properties.evaluation_job_arn,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/evaluation_job_arn",schemaPath:"#/properties/evaluation_job_arn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.evaluation_job_arn.type,parentSchema:schema46.properties.evaluation_job_arn,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.evaluated_on !== undefined){
let data3 = data.evaluated_on;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err8 = {instancePath:instancePath+"/evaluated_on",schemaPath:"#/properties/evaluated_on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema46.properties.evaluated_on,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/evaluated_on",schemaPath:"#/properties/evaluated_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.evaluated_on.type,parentSchema:schema46.properties.evaluated_on,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 === "string"){
if(func2(data4) > 2048){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats2(data4))){
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.datasets !== undefined){
let data5 = data.datasets;
if(Array.isArray(data5)){
if(data5.length > 10){
const err13 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema46.properties.datasets,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) > 1024){
const err14 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema46.properties.datasets.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.datasets.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.datasets.items.type,parentSchema:schema46.properties.datasets.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.datasets.type,parentSchema:schema46.properties.datasets,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.dataset_records !== undefined){
if(!(validate21(data.dataset_records, {instancePath:instancePath+"/dataset_records",parentData:data,parentDataProperty:"dataset_records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data8 = data.metadata;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
const _errs20 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 255){
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema46.properties.metadata.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(key1) < 1){
const err19 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.metadata.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
const err20 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema46.properties.metadata.propertyNames,parentSchema:schema46.properties.metadata,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key2 in data8){
let data9 = data8[key2];
if(typeof data9 !== "string"){
const err21 = {instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.metadata.additionalProperties.type,parentSchema:schema46.properties.metadata.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.metadata.type,parentSchema:schema46.properties.metadata,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.metric_files !== undefined){
let data10 = data.metric_files;
if(Array.isArray(data10)){
if(data10.length > 50){
const err23 = {instancePath:instancePath+"/metric_files",schemaPath:"#/properties/metric_files/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema46.properties.metric_files,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err24 = {instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/type",keyword:"type",params:{type: schema48.type},message:"must be string,object",schema:schema48.type,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data11 === "string"){
if(func2(data11) > 1024){
const err25 = {instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data11) < 1){
const err26 = {instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.uri === undefined){
const err27 = {instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/required",keyword:"required",params:{missingProperty: "uri"},message:"must have required property '"+"uri"+"'",schema:schema48.required,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.sha256 === undefined){
const err28 = {instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema48.required,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data11){
if(!((key3 === "uri") || (key3 === "sha256"))){
const err29 = {instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.uri !== undefined){
let data12 = data11.uri;
if(typeof data12 === "string"){
if(func2(data12) > 2048){
const err30 = {instancePath:instancePath+"/metric_files/" + i1+"/uri",schemaPath:"#/$defs/metricFile/properties/uri/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema48.properties.uri,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data12) < 1){
const err31 = {instancePath:instancePath+"/metric_files/" + i1+"/uri",schemaPath:"#/$defs/metricFile/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.uri,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/metric_files/" + i1+"/uri",schemaPath:"#/$defs/metricFile/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.uri.type,parentSchema:schema48.properties.uri,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.sha256 !== undefined){
let data13 = data11.sha256;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err33 = {instancePath:instancePath+"/metric_files/" + i1+"/sha256",schemaPath:"#/$defs/metricFile/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema48.properties.sha256,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/metric_files/" + i1+"/sha256",schemaPath:"#/$defs/metricFile/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.sha256.type,parentSchema:schema48.properties.sha256,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/metric_files",schemaPath:"#/properties/metric_files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.metric_files.type,parentSchema:schema46.properties.metric_files,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.metric_groups !== undefined){
let data14 = data.metric_groups;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate33(data14[i2], {instancePath:instancePath+"/metric_groups/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/metric_groups",schemaPath:"#/properties/metric_groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.metric_groups.type,parentSchema:schema46.properties.metric_groups,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:colophon:card:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(1 !== data0){
const err1 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.language !== undefined){
let data1 = data.language;
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err2 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema31.properties.language,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",parentSchema:schema31.properties.language,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(Array.isArray(data2)){
if(data2.length > 50){
const err5 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.tags,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 63){
const err6 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.tags.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tags.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tags.items.type,parentSchema:schema31.properties.tags.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.tags.type,parentSchema:schema31.properties.tags,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.model_overview !== undefined){
let data4 = data.model_overview;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(func1.call(schema31.properties.model_overview.properties, key1))){
const err10 = {instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.model_id !== undefined){
let data5 = data4.model_id;
if(typeof data5 === "string"){
if(func2(data5) > 1024){
const err11 = {instancePath:instancePath+"/model_overview/model_id",schemaPath:"#/properties/model_overview/properties/model_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_id,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data5) < 1){
const err12 = {instancePath:instancePath+"/model_overview/model_id",schemaPath:"#/properties/model_overview/properties/model_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.model_id,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/model_overview/model_id",schemaPath:"#/properties/model_overview/properties/model_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_id.type,parentSchema:schema31.properties.model_overview.properties.model_id,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.model_name !== undefined){
let data6 = data4.model_name;
if(typeof data6 === "string"){
if(func2(data6) > 1024){
const err14 = {instancePath:instancePath+"/model_overview/model_name",schemaPath:"#/properties/model_overview/properties/model_name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_name,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/model_overview/model_name",schemaPath:"#/properties/model_overview/properties/model_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.model_name,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/model_overview/model_name",schemaPath:"#/properties/model_overview/properties/model_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_name.type,parentSchema:schema31.properties.model_overview.properties.model_name,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.model_description !== undefined){
let data7 = data4.model_description;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/model_overview/model_description",schemaPath:"#/properties/model_overview/properties/model_description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_description.type,parentSchema:schema31.properties.model_overview.properties.model_description,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.model_version !== undefined){
let data8 = data4.model_version;
if(typeof data8 == "number"){
if(data8 < 1 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/model_overview/model_version",schemaPath:"#/properties/model_overview/properties/model_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.model_overview.properties.model_version,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/model_overview/model_version",schemaPath:"#/properties/model_overview/properties/model_version/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.model_overview.properties.model_version.type,parentSchema:schema31.properties.model_overview.properties.model_version,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.model_version_name !== undefined){
let data9 = data4.model_version_name;
if(typeof data9 === "string"){
if(func2(data9) > 255){
const err20 = {instancePath:instancePath+"/model_overview/model_version_name",schemaPath:"#/properties/model_overview/properties/model_version_name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.model_overview.properties.model_version_name,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data9) < 1){
const err21 = {instancePath:instancePath+"/model_overview/model_version_name",schemaPath:"#/properties/model_overview/properties/model_version_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.model_version_name,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/model_overview/model_version_name",schemaPath:"#/properties/model_overview/properties/model_version_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_version_name.type,parentSchema:schema31.properties.model_overview.properties.model_version_name,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.model_version_date !== undefined){
let data10 = data4.model_version_date;
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err23 = {instancePath:instancePath+"/model_overview/model_version_date",schemaPath:"#/properties/model_overview/properties/model_version_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.model_overview.properties.model_version_date,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/model_overview/model_version_date",schemaPath:"#/properties/model_overview/properties/model_version_date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_version_date.type,parentSchema:schema31.properties.model_overview.properties.model_version_date,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.model_version_note !== undefined){
let data11 = data4.model_version_note;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/model_overview/model_version_note",schemaPath:"#/properties/model_overview/properties/model_version_note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_version_note.type,parentSchema:schema31.properties.model_overview.properties.model_version_note,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.model_creator !== undefined){
let data12 = data4.model_creator;
if(typeof data12 === "string"){
if(func2(data12) > 1024){
const err26 = {instancePath:instancePath+"/model_overview/model_creator",schemaPath:"#/properties/model_overview/properties/model_creator/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_creator,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/model_overview/model_creator",schemaPath:"#/properties/model_overview/properties/model_creator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_creator.type,parentSchema:schema31.properties.model_overview.properties.model_creator,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.model_owner !== undefined){
let data13 = data4.model_owner;
if(typeof data13 === "string"){
if(func2(data13) > 1024){
const err28 = {instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_owner,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_owner.type,parentSchema:schema31.properties.model_overview.properties.model_owner,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.model_artifact !== undefined){
let data14 = data4.model_artifact;
if(Array.isArray(data14)){
if(data14.length > 15){
const err30 = {instancePath:instancePath+"/model_overview/model_artifact",schemaPath:"#/properties/model_overview/properties/model_artifact/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema31.properties.model_overview.properties.model_artifact,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func2(data15) > 1024){
const err31 = {instancePath:instancePath+"/model_overview/model_artifact/" + i1,schemaPath:"#/properties/model_overview/properties/model_artifact/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_artifact.items,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data15) < 1){
const err32 = {instancePath:instancePath+"/model_overview/model_artifact/" + i1,schemaPath:"#/properties/model_overview/properties/model_artifact/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.model_artifact.items,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/model_overview/model_artifact/" + i1,schemaPath:"#/properties/model_overview/properties/model_artifact/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_artifact.items.type,parentSchema:schema31.properties.model_overview.properties.model_artifact.items,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/model_overview/model_artifact",schemaPath:"#/properties/model_overview/properties/model_artifact/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.model_artifact.type,parentSchema:schema31.properties.model_overview.properties.model_artifact,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.artifact_digests !== undefined){
let data16 = data4.artifact_digests;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.artifact === undefined){
const err35 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2,schemaPath:"#/properties/model_overview/properties/artifact_digests/items/required",keyword:"required",params:{missingProperty: "artifact"},message:"must have required property '"+"artifact"+"'",schema:schema31.properties.model_overview.properties.artifact_digests.items.required,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17.digest === undefined){
const err36 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2,schemaPath:"#/properties/model_overview/properties/artifact_digests/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema31.properties.model_overview.properties.artifact_digests.items.required,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data17){
if(!((key2 === "artifact") || (key2 === "digest"))){
const err37 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2,schemaPath:"#/properties/model_overview/properties/artifact_digests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.artifact !== undefined){
let data18 = data17.artifact;
if(typeof data18 === "string"){
if(func2(data18) > 1024){
const err38 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/artifact",schemaPath:"#/properties/model_overview/properties/artifact_digests/items/properties/artifact/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items.properties.artifact,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data18) < 1){
const err39 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/artifact",schemaPath:"#/properties/model_overview/properties/artifact_digests/items/properties/artifact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items.properties.artifact,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/artifact",schemaPath:"#/properties/model_overview/properties/artifact_digests/items/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.artifact_digests.items.properties.artifact.type,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items.properties.artifact,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.digest !== undefined){
let data19 = data17.digest;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err41 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/digest",schemaPath:"#/$defs/contentDigest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$"},message:"must match pattern \""+"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$"+"\"",schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$",parentSchema:schema32,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/digest",schemaPath:"#/$defs/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/model_overview/artifact_digests/" + i2,schemaPath:"#/properties/model_overview/properties/artifact_digests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.properties.artifact_digests.items.type,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/model_overview/artifact_digests",schemaPath:"#/properties/model_overview/properties/artifact_digests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.artifact_digests.type,parentSchema:schema31.properties.model_overview.properties.artifact_digests,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data4.algorithm_type !== undefined){
let data20 = data4.algorithm_type;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err45 = {instancePath:instancePath+"/model_overview/algorithm_type",schemaPath:"#/properties/model_overview/properties/algorithm_type/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.algorithm_type,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/model_overview/algorithm_type",schemaPath:"#/properties/model_overview/properties/algorithm_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.algorithm_type.type,parentSchema:schema31.properties.model_overview.properties.algorithm_type,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4.problem_type !== undefined){
let data21 = data4.problem_type;
if(typeof data21 === "string"){
if(func2(data21) > 1024){
const err47 = {instancePath:instancePath+"/model_overview/problem_type",schemaPath:"#/properties/model_overview/properties/problem_type/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.problem_type,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/model_overview/problem_type",schemaPath:"#/properties/model_overview/properties/problem_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.problem_type.type,parentSchema:schema31.properties.model_overview.properties.problem_type,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data4.frameworks !== undefined){
let data22 = data4.frameworks;
if(Array.isArray(data22)){
if(data22.length > 50){
const err49 = {instancePath:instancePath+"/model_overview/frameworks",schemaPath:"#/properties/model_overview/properties/frameworks/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.model_overview.properties.frameworks,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func2(data23) > 1024){
const err50 = {instancePath:instancePath+"/model_overview/frameworks/" + i3,schemaPath:"#/properties/model_overview/properties/frameworks/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.frameworks.items,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data23) < 1){
const err51 = {instancePath:instancePath+"/model_overview/frameworks/" + i3,schemaPath:"#/properties/model_overview/properties/frameworks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.frameworks.items,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/model_overview/frameworks/" + i3,schemaPath:"#/properties/model_overview/properties/frameworks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.frameworks.items.type,parentSchema:schema31.properties.model_overview.properties.frameworks.items,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/model_overview/frameworks",schemaPath:"#/properties/model_overview/properties/frameworks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.frameworks.type,parentSchema:schema31.properties.model_overview.properties.frameworks,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4.inference_environment !== undefined){
let data24 = data4.inference_environment;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!(key3 === "container_image")){
const err54 = {instancePath:instancePath+"/model_overview/inference_environment",schemaPath:"#/$defs/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data24.container_image !== undefined){
let data25 = data24.container_image;
if(Array.isArray(data25)){
if(data25.length > 15){
const err55 = {instancePath:instancePath+"/model_overview/inference_environment/container_image",schemaPath:"#/$defs/environment/properties/container_image/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema33.properties.container_image,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(func2(data26) > 1024){
const err56 = {instancePath:instancePath+"/model_overview/inference_environment/container_image/" + i4,schemaPath:"#/$defs/environment/properties/container_image/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema33.properties.container_image.items,data:data26};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data26) < 1){
const err57 = {instancePath:instancePath+"/model_overview/inference_environment/container_image/" + i4,schemaPath:"#/$defs/environment/properties/container_image/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.container_image.items,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/model_overview/inference_environment/container_image/" + i4,schemaPath:"#/$defs/environment/properties/container_image/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.container_image.items.type,parentSchema:schema33.properties.container_image.items,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/model_overview/inference_environment/container_image",schemaPath:"#/$defs/environment/properties/container_image/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.container_image.type,parentSchema:schema33.properties.container_image,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/model_overview/inference_environment",schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data4.input_format !== undefined){
let data27 = data4.input_format;
if(typeof data27 !== "string"){
const err61 = {instancePath:instancePath+"/model_overview/input_format",schemaPath:"#/properties/model_overview/properties/input_format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.input_format.type,parentSchema:schema31.properties.model_overview.properties.input_format,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data4.output_format !== undefined){
let data28 = data4.output_format;
if(typeof data28 !== "string"){
const err62 = {instancePath:instancePath+"/model_overview/output_format",schemaPath:"#/properties/model_overview/properties/output_format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.output_format.type,parentSchema:schema31.properties.model_overview.properties.output_format,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data4.languages !== undefined){
let data29 = data4.languages;
if(Array.isArray(data29)){
if(data29.length > 500){
const err63 = {instancePath:instancePath+"/model_overview/languages",schemaPath:"#/properties/model_overview/properties/languages/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema31.properties.model_overview.properties.languages,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(typeof data30 === "string"){
if(func2(data30) > 35){
const err64 = {instancePath:instancePath+"/model_overview/languages/" + i5,schemaPath:"#/properties/model_overview/properties/languages/items/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema31.properties.model_overview.properties.languages.items,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern4.test(data30)){
const err65 = {instancePath:instancePath+"/model_overview/languages/" + i5,schemaPath:"#/properties/model_overview/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",parentSchema:schema31.properties.model_overview.properties.languages.items,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/model_overview/languages/" + i5,schemaPath:"#/properties/model_overview/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.languages.items.type,parentSchema:schema31.properties.model_overview.properties.languages.items,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/model_overview/languages",schemaPath:"#/properties/model_overview/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.languages.type,parentSchema:schema31.properties.model_overview.properties.languages,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data4.licenses !== undefined){
let data31 = data4.licenses;
if(Array.isArray(data31)){
if(data31.length > 50){
const err68 = {instancePath:instancePath+"/model_overview/licenses",schemaPath:"#/properties/model_overview/properties/licenses/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.model_overview.properties.licenses,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 1){
const err69 = {instancePath:instancePath+"/model_overview/licenses/" + i6,schemaPath:"#/properties/model_overview/properties/licenses/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.model_overview.properties.licenses.items,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key4 in data32){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "link"))){
const err70 = {instancePath:instancePath+"/model_overview/licenses/" + i6,schemaPath:"#/properties/model_overview/properties/licenses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview.properties.licenses.items,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data32.id !== undefined){
let data33 = data32.id;
if(typeof data33 === "string"){
if(func2(data33) > 255){
const err71 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/id",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.id,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func2(data33) < 1){
const err72 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/id",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.id,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/id",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.licenses.items.properties.id.type,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.id,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data32.name !== undefined){
let data34 = data32.name;
if(typeof data34 === "string"){
if(func2(data34) > 255){
const err74 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/name",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.name,data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data34) < 1){
const err75 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/name",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.name,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/name",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.licenses.items.properties.name.type,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.name,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data32.link !== undefined){
let data35 = data32.link;
if(typeof data35 === "string"){
if(func2(data35) > 2048){
const err77 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/link",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data35};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(formats2(data35))){
const err78 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/link",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/model_overview/licenses/" + i6+"/link",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/model_overview/licenses/" + i6,schemaPath:"#/properties/model_overview/properties/licenses/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.properties.licenses.items.type,parentSchema:schema31.properties.model_overview.properties.licenses.items,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/model_overview/licenses",schemaPath:"#/properties/model_overview/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.licenses.type,parentSchema:schema31.properties.model_overview.properties.licenses,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data4.base_models !== undefined){
let data36 = data4.base_models;
if(Array.isArray(data36)){
if(data36.length > 50){
const err82 = {instancePath:instancePath+"/model_overview/base_models",schemaPath:"#/properties/model_overview/properties/base_models/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.model_overview.properties.base_models,data:data36};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
let data37 = data36[i7];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.name === undefined){
const err83 = {instancePath:instancePath+"/model_overview/base_models/" + i7,schemaPath:"#/properties/model_overview/properties/base_models/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.model_overview.properties.base_models.items.required,parentSchema:schema31.properties.model_overview.properties.base_models.items,data:data37};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key5 in data37){
if(!(((key5 === "name") || (key5 === "relation")) || (key5 === "link"))){
const err84 = {instancePath:instancePath+"/model_overview/base_models/" + i7,schemaPath:"#/properties/model_overview/properties/base_models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview.properties.base_models.items,data:data37};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data37.name !== undefined){
let data38 = data37.name;
if(typeof data38 === "string"){
if(func2(data38) > 1024){
const err85 = {instancePath:instancePath+"/model_overview/base_models/" + i7+"/name",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.name,data:data38};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func2(data38) < 1){
const err86 = {instancePath:instancePath+"/model_overview/base_models/" + i7+"/name",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.name,data:data38};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/model_overview/base_models/" + i7+"/name",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.base_models.items.properties.name.type,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.name,data:data38};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.relation !== undefined){
let data39 = data37.relation;
if(typeof data39 !== "string"){
const err88 = {instancePath:instancePath+"/model_overview/base_models/" + i7+"/relation",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.base_models.items.properties.relation.type,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.relation,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!((((((data39 === "finetune") || (data39 === "adapter")) || (data39 === "merge")) || (data39 === "quantized")) || (data39 === "distilled")) || (data39 === "other"))){
const err89 = {instancePath:instancePath+"/model_overview/base_models/" + i7+"/relation",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema31.properties.model_overview.properties.base_models.items.properties.relation.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.model_overview.properties.base_models.items.properties.relation.enum,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.relation,data:data39};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.link !== undefined){
let data40 = data37.link;
if(typeof data40 === "string"){
if(func2(data40) > 2048){
const err90 = {instancePath:instancePath+"/model_overview/base_models/" + i7+"/link",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!(formats2(data40))){
const err91 = {instancePath:instancePath+"/model_overview/base_models/" + i7+"/link",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/model_overview/base_models/" + i7+"/link",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/model_overview/base_models/" + i7,schemaPath:"#/properties/model_overview/properties/base_models/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.properties.base_models.items.type,parentSchema:schema31.properties.model_overview.properties.base_models.items,data:data37};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/model_overview/base_models",schemaPath:"#/properties/model_overview/properties/base_models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.base_models.type,parentSchema:schema31.properties.model_overview.properties.base_models,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data4.source_repository !== undefined){
let data41 = data4.source_repository;
if(typeof data41 === "string"){
if(func2(data41) > 2048){
const err95 = {instancePath:instancePath+"/model_overview/source_repository",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(formats2(data41))){
const err96 = {instancePath:instancePath+"/model_overview/source_repository",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/model_overview/source_repository",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data41};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data4.source_commit !== undefined){
let data42 = data4.source_commit;
if(typeof data42 === "string"){
if(!pattern7.test(data42)){
const err98 = {instancePath:instancePath+"/model_overview/source_commit",schemaPath:"#/properties/model_overview/properties/source_commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"},message:"must match pattern \""+"^[0-9a-f]{7,64}$"+"\"",schema:"^[0-9a-f]{7,64}$",parentSchema:schema31.properties.model_overview.properties.source_commit,data:data42};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/model_overview/source_commit",schemaPath:"#/properties/model_overview/properties/source_commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.source_commit.type,parentSchema:schema31.properties.model_overview.properties.source_commit,data:data42};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data4.run_id !== undefined){
let data43 = data4.run_id;
if(typeof data43 === "string"){
if(func2(data43) > 1024){
const err100 = {instancePath:instancePath+"/model_overview/run_id",schemaPath:"#/properties/model_overview/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.run_id,data:data43};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func2(data43) < 1){
const err101 = {instancePath:instancePath+"/model_overview/run_id",schemaPath:"#/properties/model_overview/properties/run_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.run_id,data:data43};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/model_overview/run_id",schemaPath:"#/properties/model_overview/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.run_id.type,parentSchema:schema31.properties.model_overview.properties.run_id,data:data43};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data4.references !== undefined){
let data44 = data4.references;
if(Array.isArray(data44)){
if(data44.length > 200){
const err103 = {instancePath:instancePath+"/model_overview/references",schemaPath:"#/properties/model_overview/properties/references/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema31.properties.model_overview.properties.references,data:data44};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err104 = {instancePath:instancePath+"/model_overview/references/" + i8,schemaPath:"#/properties/model_overview/properties/references/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.model_overview.properties.references.items.required,parentSchema:schema31.properties.model_overview.properties.references.items,data:data45};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key6 in data45){
if(!((key6 === "name") || (key6 === "link"))){
const err105 = {instancePath:instancePath+"/model_overview/references/" + i8,schemaPath:"#/properties/model_overview/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview.properties.references.items,data:data45};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(func2(data46) > 1024){
const err106 = {instancePath:instancePath+"/model_overview/references/" + i8+"/name",schemaPath:"#/properties/model_overview/properties/references/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.references.items.properties.name,data:data46};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(func2(data46) < 1){
const err107 = {instancePath:instancePath+"/model_overview/references/" + i8+"/name",schemaPath:"#/properties/model_overview/properties/references/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.references.items.properties.name,data:data46};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/model_overview/references/" + i8+"/name",schemaPath:"#/properties/model_overview/properties/references/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.references.items.properties.name.type,parentSchema:schema31.properties.model_overview.properties.references.items.properties.name,data:data46};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data45.link !== undefined){
let data47 = data45.link;
if(typeof data47 === "string"){
if(func2(data47) > 2048){
const err109 = {instancePath:instancePath+"/model_overview/references/" + i8+"/link",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!(formats2(data47))){
const err110 = {instancePath:instancePath+"/model_overview/references/" + i8+"/link",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/model_overview/references/" + i8+"/link",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data47};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/model_overview/references/" + i8,schemaPath:"#/properties/model_overview/properties/references/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.properties.references.items.type,parentSchema:schema31.properties.model_overview.properties.references.items,data:data45};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/model_overview/references",schemaPath:"#/properties/model_overview/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.references.type,parentSchema:schema31.properties.model_overview.properties.references,data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data4.citation !== undefined){
let data48 = data4.citation;
if(typeof data48 !== "string"){
const err114 = {instancePath:instancePath+"/model_overview/citation",schemaPath:"#/properties/model_overview/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.citation.type,parentSchema:schema31.properties.model_overview.properties.citation,data:data48};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.type,parentSchema:schema31.properties.model_overview,data:data4};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.intended_uses !== undefined){
let data49 = data.intended_uses;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key7 in data49){
if(!(((((((key7 === "purpose_of_model") || (key7 === "intended_uses")) || (key7 === "out_of_scope_uses")) || (key7 === "limitations")) || (key7 === "factors_affecting_model_efficiency")) || (key7 === "risk_rating")) || (key7 === "explanations_for_risk_rating"))){
const err116 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.intended_uses,data:data49};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data49.purpose_of_model !== undefined){
let data50 = data49.purpose_of_model;
if(typeof data50 !== "string"){
const err117 = {instancePath:instancePath+"/intended_uses/purpose_of_model",schemaPath:"#/properties/intended_uses/properties/purpose_of_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.purpose_of_model.type,parentSchema:schema31.properties.intended_uses.properties.purpose_of_model,data:data50};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data49.intended_uses !== undefined){
let data51 = data49.intended_uses;
if(typeof data51 !== "string"){
const err118 = {instancePath:instancePath+"/intended_uses/intended_uses",schemaPath:"#/properties/intended_uses/properties/intended_uses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses.properties.intended_uses,data:data51};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data49.out_of_scope_uses !== undefined){
let data52 = data49.out_of_scope_uses;
if(typeof data52 !== "string"){
const err119 = {instancePath:instancePath+"/intended_uses/out_of_scope_uses",schemaPath:"#/properties/intended_uses/properties/out_of_scope_uses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.out_of_scope_uses.type,parentSchema:schema31.properties.intended_uses.properties.out_of_scope_uses,data:data52};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data49.limitations !== undefined){
let data53 = data49.limitations;
if(typeof data53 !== "string"){
const err120 = {instancePath:instancePath+"/intended_uses/limitations",schemaPath:"#/properties/intended_uses/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.limitations.type,parentSchema:schema31.properties.intended_uses.properties.limitations,data:data53};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data49.factors_affecting_model_efficiency !== undefined){
let data54 = data49.factors_affecting_model_efficiency;
if(typeof data54 !== "string"){
const err121 = {instancePath:instancePath+"/intended_uses/factors_affecting_model_efficiency",schemaPath:"#/properties/intended_uses/properties/factors_affecting_model_efficiency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.factors_affecting_model_efficiency.type,parentSchema:schema31.properties.intended_uses.properties.factors_affecting_model_efficiency,data:data54};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data49.risk_rating !== undefined){
let data55 = data49.risk_rating;
if(typeof data55 !== "string"){
const err122 = {instancePath:instancePath+"/intended_uses/risk_rating",schemaPath:"#/properties/intended_uses/properties/risk_rating/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.risk_rating.type,parentSchema:schema31.properties.intended_uses.properties.risk_rating,data:data55};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((((data55 === "High") || (data55 === "Medium")) || (data55 === "Low")) || (data55 === "Unknown"))){
const err123 = {instancePath:instancePath+"/intended_uses/risk_rating",schemaPath:"#/properties/intended_uses/properties/risk_rating/enum",keyword:"enum",params:{allowedValues: schema31.properties.intended_uses.properties.risk_rating.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.intended_uses.properties.risk_rating.enum,parentSchema:schema31.properties.intended_uses.properties.risk_rating,data:data55};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data49.explanations_for_risk_rating !== undefined){
let data56 = data49.explanations_for_risk_rating;
if(typeof data56 !== "string"){
const err124 = {instancePath:instancePath+"/intended_uses/explanations_for_risk_rating",schemaPath:"#/properties/intended_uses/properties/explanations_for_risk_rating/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.explanations_for_risk_rating.type,parentSchema:schema31.properties.intended_uses.properties.explanations_for_risk_rating,data:data56};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses,data:data49};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.business_details !== undefined){
let data57 = data.business_details;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key8 in data57){
if(!(((key8 === "business_problem") || (key8 === "business_stakeholders")) || (key8 === "line_of_business"))){
const err126 = {instancePath:instancePath+"/business_details",schemaPath:"#/properties/business_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.business_details,data:data57};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.business_problem !== undefined){
let data58 = data57.business_problem;
if(typeof data58 !== "string"){
const err127 = {instancePath:instancePath+"/business_details/business_problem",schemaPath:"#/properties/business_details/properties/business_problem/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.business_details.properties.business_problem.type,parentSchema:schema31.properties.business_details.properties.business_problem,data:data58};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data57.business_stakeholders !== undefined){
let data59 = data57.business_stakeholders;
if(typeof data59 !== "string"){
const err128 = {instancePath:instancePath+"/business_details/business_stakeholders",schemaPath:"#/properties/business_details/properties/business_stakeholders/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.business_details.properties.business_stakeholders.type,parentSchema:schema31.properties.business_details.properties.business_stakeholders,data:data59};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data57.line_of_business !== undefined){
let data60 = data57.line_of_business;
if(typeof data60 === "string"){
if(func2(data60) > 2048){
const err129 = {instancePath:instancePath+"/business_details/line_of_business",schemaPath:"#/properties/business_details/properties/line_of_business/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema31.properties.business_details.properties.line_of_business,data:data60};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/business_details/line_of_business",schemaPath:"#/properties/business_details/properties/line_of_business/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.business_details.properties.line_of_business.type,parentSchema:schema31.properties.business_details.properties.line_of_business,data:data60};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/business_details",schemaPath:"#/properties/business_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.business_details.type,parentSchema:schema31.properties.business_details,data:data57};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.training_details !== undefined){
let data61 = data.training_details;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key9 in data61){
if(!((((key9 === "objective_function") || (key9 === "training_observations")) || (key9 === "training_job_details")) || (key9 === "environmental_impact"))){
const err132 = {instancePath:instancePath+"/training_details",schemaPath:"#/properties/training_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details,data:data61};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data61.objective_function !== undefined){
let data62 = data61.objective_function;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key10 in data62){
if(!((key10 === "function") || (key10 === "notes"))){
const err133 = {instancePath:instancePath+"/training_details/objective_function",schemaPath:"#/properties/training_details/properties/objective_function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details.properties.objective_function,data:data62};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data62.function !== undefined){
let data63 = data62.function;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key11 in data63){
if(!(((key11 === "function") || (key11 === "facet")) || (key11 === "condition"))){
const err134 = {instancePath:instancePath+"/training_details/objective_function/function",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function,data:data63};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data63.function !== undefined){
let data64 = data63.function;
if(typeof data64 !== "string"){
const err135 = {instancePath:instancePath+"/training_details/objective_function/function/function",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.objective_function.properties.function.properties.function.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.function,data:data64};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!((data64 === "Maximize") || (data64 === "Minimize"))){
const err136 = {instancePath:instancePath+"/training_details/objective_function/function/function",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/function/enum",keyword:"enum",params:{allowedValues: schema31.properties.training_details.properties.objective_function.properties.function.properties.function.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.training_details.properties.objective_function.properties.function.properties.function.enum,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.function,data:data64};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data63.facet !== undefined){
let data65 = data63.facet;
if(typeof data65 === "string"){
if(func2(data65) > 63){
const err137 = {instancePath:instancePath+"/training_details/objective_function/function/facet",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/facet/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.facet,data:data65};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(func2(data65) < 1){
const err138 = {instancePath:instancePath+"/training_details/objective_function/function/facet",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/facet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.facet,data:data65};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/training_details/objective_function/function/facet",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/facet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.objective_function.properties.function.properties.facet.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.facet,data:data65};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data63.condition !== undefined){
let data66 = data63.condition;
if(typeof data66 === "string"){
if(func2(data66) > 63){
const err140 = {instancePath:instancePath+"/training_details/objective_function/function/condition",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/condition/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.condition,data:data66};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/training_details/objective_function/function/condition",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.objective_function.properties.function.properties.condition.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.condition,data:data66};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/training_details/objective_function/function",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.properties.objective_function.properties.function.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function,data:data63};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data62.notes !== undefined){
let data67 = data62.notes;
if(typeof data67 !== "string"){
const err143 = {instancePath:instancePath+"/training_details/objective_function/notes",schemaPath:"#/properties/training_details/properties/objective_function/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.objective_function.properties.notes.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.notes,data:data67};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/training_details/objective_function",schemaPath:"#/properties/training_details/properties/objective_function/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.properties.objective_function.type,parentSchema:schema31.properties.training_details.properties.objective_function,data:data62};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data61.training_observations !== undefined){
let data68 = data61.training_observations;
if(typeof data68 !== "string"){
const err145 = {instancePath:instancePath+"/training_details/training_observations",schemaPath:"#/properties/training_details/properties/training_observations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.training_observations.type,parentSchema:schema31.properties.training_details.properties.training_observations,data:data68};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data61.training_job_details !== undefined){
let data69 = data61.training_job_details;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key12 in data69){
if(!((((((((key12 === "training_arn") || (key12 === "training_datasets")) || (key12 === "dataset_records")) || (key12 === "training_environment")) || (key12 === "training_metrics")) || (key12 === "user_provided_training_metrics")) || (key12 === "hyper_parameters")) || (key12 === "user_provided_hyper_parameters"))){
const err146 = {instancePath:instancePath+"/training_details/training_job_details",schemaPath:"#/properties/training_details/properties/training_job_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details.properties.training_job_details,data:data69};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data69.training_arn !== undefined){
let data70 = data69.training_arn;
if(typeof data70 === "string"){
if(func2(data70) > 1024){
const err147 = {instancePath:instancePath+"/training_details/training_job_details/training_arn",schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_arn/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_arn,data:data70};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/training_details/training_job_details/training_arn",schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_arn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.training_job_details.properties.training_arn.type,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_arn,data:data70};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data69.training_datasets !== undefined){
let data71 = data69.training_datasets;
if(Array.isArray(data71)){
if(data71.length > 15){
const err149 = {instancePath:instancePath+"/training_details/training_job_details/training_datasets",schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets,data:data71};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
let data72 = data71[i9];
if(typeof data72 === "string"){
if(func2(data72) > 1024){
const err150 = {instancePath:instancePath+"/training_details/training_job_details/training_datasets/" + i9,schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.items,data:data72};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func2(data72) < 1){
const err151 = {instancePath:instancePath+"/training_details/training_job_details/training_datasets/" + i9,schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.items,data:data72};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/training_details/training_job_details/training_datasets/" + i9,schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.items.type,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.items,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/training_details/training_job_details/training_datasets",schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.type,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets,data:data71};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data69.dataset_records !== undefined){
if(!(validate21(data69.dataset_records, {instancePath:instancePath+"/training_details/training_job_details/dataset_records",parentData:data69,parentDataProperty:"dataset_records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data69.training_environment !== undefined){
let data74 = data69.training_environment;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key13 in data74){
if(!(key13 === "container_image")){
const err154 = {instancePath:instancePath+"/training_details/training_job_details/training_environment",schemaPath:"#/$defs/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data74};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data74.container_image !== undefined){
let data75 = data74.container_image;
if(Array.isArray(data75)){
if(data75.length > 15){
const err155 = {instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image",schemaPath:"#/$defs/environment/properties/container_image/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema33.properties.container_image,data:data75};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len10 = data75.length;
for(let i10=0; i10<len10; i10++){
let data76 = data75[i10];
if(typeof data76 === "string"){
if(func2(data76) > 1024){
const err156 = {instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image/" + i10,schemaPath:"#/$defs/environment/properties/container_image/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema33.properties.container_image.items,data:data76};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func2(data76) < 1){
const err157 = {instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image/" + i10,schemaPath:"#/$defs/environment/properties/container_image/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.container_image.items,data:data76};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image/" + i10,schemaPath:"#/$defs/environment/properties/container_image/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.container_image.items.type,parentSchema:schema33.properties.container_image.items,data:data76};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image",schemaPath:"#/$defs/environment/properties/container_image/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.container_image.type,parentSchema:schema33.properties.container_image,data:data75};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/training_details/training_job_details/training_environment",schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data74};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data69.training_metrics !== undefined){
if(!(validate25(data69.training_metrics, {instancePath:instancePath+"/training_details/training_job_details/training_metrics",parentData:data69,parentDataProperty:"training_metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data69.user_provided_training_metrics !== undefined){
if(!(validate25(data69.user_provided_training_metrics, {instancePath:instancePath+"/training_details/training_job_details/user_provided_training_metrics",parentData:data69,parentDataProperty:"user_provided_training_metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data69.hyper_parameters !== undefined){
if(!(validate28(data69.hyper_parameters, {instancePath:instancePath+"/training_details/training_job_details/hyper_parameters",parentData:data69,parentDataProperty:"hyper_parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data69.user_provided_hyper_parameters !== undefined){
if(!(validate28(data69.user_provided_hyper_parameters, {instancePath:instancePath+"/training_details/training_job_details/user_provided_hyper_parameters",parentData:data69,parentDataProperty:"user_provided_hyper_parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err161 = {instancePath:instancePath+"/training_details/training_job_details",schemaPath:"#/properties/training_details/properties/training_job_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.properties.training_job_details.type,parentSchema:schema31.properties.training_details.properties.training_job_details,data:data69};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data61.environmental_impact !== undefined){
let data81 = data61.environmental_impact;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key14 in data81){
if(!((((((key14 === "energy_kwh") || (key14 === "co2_eq_grams")) || (key14 === "hardware")) || (key14 === "hours")) || (key14 === "region")) || (key14 === "source"))){
const err162 = {instancePath:instancePath+"/training_details/environmental_impact",schemaPath:"#/properties/training_details/properties/environmental_impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details.properties.environmental_impact,data:data81};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data81.energy_kwh !== undefined){
let data82 = data81.energy_kwh;
if(typeof data82 == "number"){
if(data82 < 0 || isNaN(data82)){
const err163 = {instancePath:instancePath+"/training_details/environmental_impact/energy_kwh",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/energy_kwh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.energy_kwh,data:data82};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/training_details/environmental_impact/energy_kwh",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/energy_kwh/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.training_details.properties.environmental_impact.properties.energy_kwh.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.energy_kwh,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data81.co2_eq_grams !== undefined){
let data83 = data81.co2_eq_grams;
if(typeof data83 == "number"){
if(data83 < 0 || isNaN(data83)){
const err165 = {instancePath:instancePath+"/training_details/environmental_impact/co2_eq_grams",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/co2_eq_grams/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.co2_eq_grams,data:data83};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/training_details/environmental_impact/co2_eq_grams",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/co2_eq_grams/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.training_details.properties.environmental_impact.properties.co2_eq_grams.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.co2_eq_grams,data:data83};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data81.hardware !== undefined){
let data84 = data81.hardware;
if(typeof data84 === "string"){
if(func2(data84) > 1024){
const err167 = {instancePath:instancePath+"/training_details/environmental_impact/hardware",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hardware/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hardware,data:data84};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(func2(data84) < 1){
const err168 = {instancePath:instancePath+"/training_details/environmental_impact/hardware",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hardware/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hardware,data:data84};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/training_details/environmental_impact/hardware",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hardware/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.environmental_impact.properties.hardware.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hardware,data:data84};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data81.hours !== undefined){
let data85 = data81.hours;
if(typeof data85 == "number"){
if(data85 < 0 || isNaN(data85)){
const err170 = {instancePath:instancePath+"/training_details/environmental_impact/hours",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hours,data:data85};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/training_details/environmental_impact/hours",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hours/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.training_details.properties.environmental_impact.properties.hours.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hours,data:data85};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data81.region !== undefined){
let data86 = data81.region;
if(typeof data86 === "string"){
if(func2(data86) > 1024){
const err172 = {instancePath:instancePath+"/training_details/environmental_impact/region",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/region/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.region,data:data86};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func2(data86) < 1){
const err173 = {instancePath:instancePath+"/training_details/environmental_impact/region",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.region,data:data86};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/training_details/environmental_impact/region",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.environmental_impact.properties.region.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.region,data:data86};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data81.source !== undefined){
let data87 = data81.source;
if(typeof data87 === "string"){
if(func2(data87) > 1024){
const err175 = {instancePath:instancePath+"/training_details/environmental_impact/source",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/source/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.source,data:data87};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func2(data87) < 1){
const err176 = {instancePath:instancePath+"/training_details/environmental_impact/source",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.source,data:data87};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/training_details/environmental_impact/source",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.environmental_impact.properties.source.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.source,data:data87};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/training_details/environmental_impact",schemaPath:"#/properties/training_details/properties/environmental_impact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.properties.environmental_impact.type,parentSchema:schema31.properties.training_details.properties.environmental_impact,data:data81};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/training_details",schemaPath:"#/properties/training_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.type,parentSchema:schema31.properties.training_details,data:data61};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.evaluation_details !== undefined){
let data88 = data.evaluation_details;
if(Array.isArray(data88)){
const len11 = data88.length;
for(let i11=0; i11<len11; i11++){
if(!(validate31(data88[i11], {instancePath:instancePath+"/evaluation_details/" + i11,parentData:data88,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err180 = {instancePath:instancePath+"/evaluation_details",schemaPath:"#/properties/evaluation_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation_details.type,parentSchema:schema31.properties.evaluation_details,data:data88};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.additional_information !== undefined){
let data90 = data.additional_information;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key15 in data90){
if(!(((((((key15 === "ethical_considerations") || (key15 === "fairness_assessments")) || (key15 === "caveats_and_recommendations")) || (key15 === "human_oversight")) || (key15 === "cybersecurity")) || (key15 === "monitoring_plan")) || (key15 === "custom_details"))){
const err181 = {instancePath:instancePath+"/additional_information",schemaPath:"#/properties/additional_information/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.additional_information,data:data90};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data90.ethical_considerations !== undefined){
let data91 = data90.ethical_considerations;
if(typeof data91 !== "string"){
const err182 = {instancePath:instancePath+"/additional_information/ethical_considerations",schemaPath:"#/properties/additional_information/properties/ethical_considerations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.ethical_considerations.type,parentSchema:schema31.properties.additional_information.properties.ethical_considerations,data:data91};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data90.fairness_assessments !== undefined){
let data92 = data90.fairness_assessments;
if(Array.isArray(data92)){
if(data92.length > 200){
const err183 = {instancePath:instancePath+"/additional_information/fairness_assessments",schemaPath:"#/properties/additional_information/properties/fairness_assessments/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema31.properties.additional_information.properties.fairness_assessments,data:data92};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
const len12 = data92.length;
for(let i12=0; i12<len12; i12++){
let data93 = data92[i12];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.group_at_risk === undefined){
const err184 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12,schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/required",keyword:"required",params:{missingProperty: "group_at_risk"},message:"must have required property '"+"group_at_risk"+"'",schema:schema31.properties.additional_information.properties.fairness_assessments.items.required,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items,data:data93};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key16 in data93){
if(!((((key16 === "group_at_risk") || (key16 === "benefits")) || (key16 === "harms")) || (key16 === "mitigation_strategy"))){
const err185 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12,schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items,data:data93};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data93.group_at_risk !== undefined){
let data94 = data93.group_at_risk;
if(typeof data94 === "string"){
if(func2(data94) > 1024){
const err186 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/group_at_risk",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/group_at_risk/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.group_at_risk,data:data94};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(func2(data94) < 1){
const err187 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/group_at_risk",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/group_at_risk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.group_at_risk,data:data94};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/group_at_risk",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/group_at_risk/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.group_at_risk.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.group_at_risk,data:data94};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data93.benefits !== undefined){
let data95 = data93.benefits;
if(typeof data95 !== "string"){
const err189 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/benefits",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/benefits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.benefits.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.benefits,data:data95};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data93.harms !== undefined){
let data96 = data93.harms;
if(typeof data96 !== "string"){
const err190 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/harms",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/harms/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.harms.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.harms,data:data96};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data93.mitigation_strategy !== undefined){
let data97 = data93.mitigation_strategy;
if(typeof data97 !== "string"){
const err191 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/mitigation_strategy",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/mitigation_strategy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.mitigation_strategy.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.mitigation_strategy,data:data97};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/additional_information/fairness_assessments/" + i12,schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.additional_information.properties.fairness_assessments.items.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items,data:data93};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/additional_information/fairness_assessments",schemaPath:"#/properties/additional_information/properties/fairness_assessments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.additional_information.properties.fairness_assessments.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments,data:data92};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data90.caveats_and_recommendations !== undefined){
let data98 = data90.caveats_and_recommendations;
if(typeof data98 !== "string"){
const err194 = {instancePath:instancePath+"/additional_information/caveats_and_recommendations",schemaPath:"#/properties/additional_information/properties/caveats_and_recommendations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.caveats_and_recommendations.type,parentSchema:schema31.properties.additional_information.properties.caveats_and_recommendations,data:data98};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data90.human_oversight !== undefined){
let data99 = data90.human_oversight;
if(typeof data99 !== "string"){
const err195 = {instancePath:instancePath+"/additional_information/human_oversight",schemaPath:"#/properties/additional_information/properties/human_oversight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.human_oversight.type,parentSchema:schema31.properties.additional_information.properties.human_oversight,data:data99};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data90.cybersecurity !== undefined){
let data100 = data90.cybersecurity;
if(typeof data100 !== "string"){
const err196 = {instancePath:instancePath+"/additional_information/cybersecurity",schemaPath:"#/properties/additional_information/properties/cybersecurity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.cybersecurity.type,parentSchema:schema31.properties.additional_information.properties.cybersecurity,data:data100};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data90.monitoring_plan !== undefined){
let data101 = data90.monitoring_plan;
if(typeof data101 !== "string"){
const err197 = {instancePath:instancePath+"/additional_information/monitoring_plan",schemaPath:"#/properties/additional_information/properties/monitoring_plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.monitoring_plan.type,parentSchema:schema31.properties.additional_information.properties.monitoring_plan,data:data101};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data90.custom_details !== undefined){
let data102 = data90.custom_details;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key17 in data102){
const _errs224 = errors;
if(typeof key17 === "string"){
if(func2(key17) > 255){
const err198 = {instancePath:instancePath+"/additional_information/custom_details",schemaPath:"#/properties/additional_information/properties/custom_details/propertyNames/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.additional_information.properties.custom_details.propertyNames,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func2(key17) < 1){
const err199 = {instancePath:instancePath+"/additional_information/custom_details",schemaPath:"#/properties/additional_information/properties/custom_details/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.additional_information.properties.custom_details.propertyNames,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
var valid50 = _errs224 === errors;
if(!valid50){
const err200 = {instancePath:instancePath+"/additional_information/custom_details",schemaPath:"#/properties/additional_information/properties/custom_details/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid",schema:schema31.properties.additional_information.properties.custom_details.propertyNames,parentSchema:schema31.properties.additional_information.properties.custom_details,data:data102};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
for(const key18 in data102){
let data103 = data102[key18];
if((((typeof data103 !== "string") && (!(typeof data103 == "number"))) && (typeof data103 !== "boolean")) && (!(Array.isArray(data103)))){
const err201 = {instancePath:instancePath+"/additional_information/custom_details/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/additional_information/properties/custom_details/additionalProperties/type",keyword:"type",params:{type: schema31.properties.additional_information.properties.custom_details.additionalProperties.type},message:"must be string,number,boolean,array",schema:schema31.properties.additional_information.properties.custom_details.additionalProperties.type,parentSchema:schema31.properties.additional_information.properties.custom_details.additionalProperties,data:data103};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(Array.isArray(data103)){
const len13 = data103.length;
for(let i13=0; i13<len13; i13++){
let data104 = data103[i13];
if(typeof data104 !== "string"){
const err202 = {instancePath:instancePath+"/additional_information/custom_details/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/additional_information/properties/custom_details/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.custom_details.additionalProperties.items.type,parentSchema:schema31.properties.additional_information.properties.custom_details.additionalProperties.items,data:data104};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
}
}
else {
const err203 = {instancePath:instancePath+"/additional_information/custom_details",schemaPath:"#/properties/additional_information/properties/custom_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.additional_information.properties.custom_details.type,parentSchema:schema31.properties.additional_information.properties.custom_details,data:data102};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/additional_information",schemaPath:"#/properties/additional_information/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.additional_information.type,parentSchema:schema31.properties.additional_information,data:data90};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.model_package_details !== undefined){
let data105 = data.model_package_details;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key19 in data105){
if(!(func1.call(schema31.properties.model_package_details.properties, key19))){
const err205 = {instancePath:instancePath+"/model_package_details",schemaPath:"#/properties/model_package_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details,data:data105};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data105.model_package_arn !== undefined){
let data106 = data105.model_package_arn;
if(typeof data106 === "string"){
if(func2(data106) > 2048){
const err206 = {instancePath:instancePath+"/model_package_details/model_package_arn",schemaPath:"#/properties/model_package_details/properties/model_package_arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema31.properties.model_package_details.properties.model_package_arn,data:data106};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(func2(data106) < 1){
const err207 = {instancePath:instancePath+"/model_package_details/model_package_arn",schemaPath:"#/properties/model_package_details/properties/model_package_arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.model_package_arn,data:data106};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/model_package_details/model_package_arn",schemaPath:"#/properties/model_package_details/properties/model_package_arn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_arn.type,parentSchema:schema31.properties.model_package_details.properties.model_package_arn,data:data106};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data105.model_package_group_name !== undefined){
let data107 = data105.model_package_group_name;
if(typeof data107 === "string"){
if(func2(data107) > 63){
const err209 = {instancePath:instancePath+"/model_package_details/model_package_group_name",schemaPath:"#/properties/model_package_details/properties/model_package_group_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.model_package_details.properties.model_package_group_name,data:data107};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(func2(data107) < 1){
const err210 = {instancePath:instancePath+"/model_package_details/model_package_group_name",schemaPath:"#/properties/model_package_details/properties/model_package_group_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.model_package_group_name,data:data107};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/model_package_details/model_package_group_name",schemaPath:"#/properties/model_package_details/properties/model_package_group_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_group_name.type,parentSchema:schema31.properties.model_package_details.properties.model_package_group_name,data:data107};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data105.model_package_name !== undefined){
let data108 = data105.model_package_name;
if(typeof data108 === "string"){
if(func2(data108) > 63){
const err212 = {instancePath:instancePath+"/model_package_details/model_package_name",schemaPath:"#/properties/model_package_details/properties/model_package_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.model_package_details.properties.model_package_name,data:data108};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(func2(data108) < 1){
const err213 = {instancePath:instancePath+"/model_package_details/model_package_name",schemaPath:"#/properties/model_package_details/properties/model_package_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.model_package_name,data:data108};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/model_package_details/model_package_name",schemaPath:"#/properties/model_package_details/properties/model_package_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_name.type,parentSchema:schema31.properties.model_package_details.properties.model_package_name,data:data108};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data105.model_package_version !== undefined){
let data109 = data105.model_package_version;
if(typeof data109 == "number"){
if(data109 < 1 || isNaN(data109)){
const err215 = {instancePath:instancePath+"/model_package_details/model_package_version",schemaPath:"#/properties/model_package_details/properties/model_package_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.model_package_details.properties.model_package_version,data:data109};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/model_package_details/model_package_version",schemaPath:"#/properties/model_package_details/properties/model_package_version/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.model_package_details.properties.model_package_version.type,parentSchema:schema31.properties.model_package_details.properties.model_package_version,data:data109};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data105.model_package_description !== undefined){
let data110 = data105.model_package_description;
if(typeof data110 !== "string"){
const err217 = {instancePath:instancePath+"/model_package_details/model_package_description",schemaPath:"#/properties/model_package_details/properties/model_package_description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_description.type,parentSchema:schema31.properties.model_package_details.properties.model_package_description,data:data110};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data105.model_package_status !== undefined){
let data111 = data105.model_package_status;
if(typeof data111 !== "string"){
const err218 = {instancePath:instancePath+"/model_package_details/model_package_status",schemaPath:"#/properties/model_package_details/properties/model_package_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_status.type,parentSchema:schema31.properties.model_package_details.properties.model_package_status,data:data111};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(!(((((data111 === "Pending") || (data111 === "InProgress")) || (data111 === "Completed")) || (data111 === "Failed")) || (data111 === "Deleting"))){
const err219 = {instancePath:instancePath+"/model_package_details/model_package_status",schemaPath:"#/properties/model_package_details/properties/model_package_status/enum",keyword:"enum",params:{allowedValues: schema31.properties.model_package_details.properties.model_package_status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.model_package_details.properties.model_package_status.enum,parentSchema:schema31.properties.model_package_details.properties.model_package_status,data:data111};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data105.model_approval_status !== undefined){
let data112 = data105.model_approval_status;
if(typeof data112 !== "string"){
const err220 = {instancePath:instancePath+"/model_package_details/model_approval_status",schemaPath:"#/properties/model_package_details/properties/model_approval_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_approval_status.type,parentSchema:schema31.properties.model_package_details.properties.model_approval_status,data:data112};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!(((data112 === "Approved") || (data112 === "Rejected")) || (data112 === "PendingManualApproval"))){
const err221 = {instancePath:instancePath+"/model_package_details/model_approval_status",schemaPath:"#/properties/model_package_details/properties/model_approval_status/enum",keyword:"enum",params:{allowedValues: schema31.properties.model_package_details.properties.model_approval_status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.model_package_details.properties.model_approval_status.enum,parentSchema:schema31.properties.model_package_details.properties.model_approval_status,data:data112};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data105.approval_description !== undefined){
let data113 = data105.approval_description;
if(typeof data113 !== "string"){
const err222 = {instancePath:instancePath+"/model_package_details/approval_description",schemaPath:"#/properties/model_package_details/properties/approval_description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.approval_description.type,parentSchema:schema31.properties.model_package_details.properties.approval_description,data:data113};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data105.domain !== undefined){
let data114 = data105.domain;
if(typeof data114 === "string"){
if(func2(data114) > 1024){
const err223 = {instancePath:instancePath+"/model_package_details/domain",schemaPath:"#/properties/model_package_details/properties/domain/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.domain,data:data114};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(func2(data114) < 1){
const err224 = {instancePath:instancePath+"/model_package_details/domain",schemaPath:"#/properties/model_package_details/properties/domain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.domain,data:data114};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/model_package_details/domain",schemaPath:"#/properties/model_package_details/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.domain.type,parentSchema:schema31.properties.model_package_details.properties.domain,data:data114};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data105.task !== undefined){
let data115 = data105.task;
if(typeof data115 === "string"){
if(func2(data115) > 1024){
const err226 = {instancePath:instancePath+"/model_package_details/task",schemaPath:"#/properties/model_package_details/properties/task/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.task,data:data115};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(func2(data115) < 1){
const err227 = {instancePath:instancePath+"/model_package_details/task",schemaPath:"#/properties/model_package_details/properties/task/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.task,data:data115};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/model_package_details/task",schemaPath:"#/properties/model_package_details/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.task.type,parentSchema:schema31.properties.model_package_details.properties.task,data:data115};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data105.created_by !== undefined){
let data116 = data105.created_by;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key20 in data116){
if(!(key20 === "user_profile_name")){
const err229 = {instancePath:instancePath+"/model_package_details/created_by",schemaPath:"#/properties/model_package_details/properties/created_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details.properties.created_by,data:data116};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data116.user_profile_name !== undefined){
let data117 = data116.user_profile_name;
if(typeof data117 === "string"){
if(func2(data117) > 63){
const err230 = {instancePath:instancePath+"/model_package_details/created_by/user_profile_name",schemaPath:"#/properties/model_package_details/properties/created_by/properties/user_profile_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.model_package_details.properties.created_by.properties.user_profile_name,data:data117};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(func2(data117) < 1){
const err231 = {instancePath:instancePath+"/model_package_details/created_by/user_profile_name",schemaPath:"#/properties/model_package_details/properties/created_by/properties/user_profile_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.created_by.properties.user_profile_name,data:data117};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/model_package_details/created_by/user_profile_name",schemaPath:"#/properties/model_package_details/properties/created_by/properties/user_profile_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.created_by.properties.user_profile_name.type,parentSchema:schema31.properties.model_package_details.properties.created_by.properties.user_profile_name,data:data117};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/model_package_details/created_by",schemaPath:"#/properties/model_package_details/properties/created_by/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.properties.created_by.type,parentSchema:schema31.properties.model_package_details.properties.created_by,data:data116};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data105.source_algorithms !== undefined){
let data118 = data105.source_algorithms;
if(Array.isArray(data118)){
if(data118.length > 15){
const err234 = {instancePath:instancePath+"/model_package_details/source_algorithms",schemaPath:"#/properties/model_package_details/properties/source_algorithms/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema31.properties.model_package_details.properties.source_algorithms,data:data118};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
const len14 = data118.length;
for(let i14=0; i14<len14; i14++){
let data119 = data118[i14];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.algorithm_name === undefined){
const err235 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14,schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/required",keyword:"required",params:{missingProperty: "algorithm_name"},message:"must have required property '"+"algorithm_name"+"'",schema:schema31.properties.model_package_details.properties.source_algorithms.items.required,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items,data:data119};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key21 in data119){
if(!((key21 === "algorithm_name") || (key21 === "model_data_url"))){
const err236 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14,schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items,data:data119};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data119.algorithm_name !== undefined){
let data120 = data119.algorithm_name;
if(typeof data120 === "string"){
if(func2(data120) > 170){
const err237 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/algorithm_name",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/algorithm_name/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters",schema:170,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.algorithm_name,data:data120};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(func2(data120) < 1){
const err238 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/algorithm_name",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/algorithm_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.algorithm_name,data:data120};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/algorithm_name",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/algorithm_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.algorithm_name.type,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.algorithm_name,data:data120};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data119.model_data_url !== undefined){
let data121 = data119.model_data_url;
if(typeof data121 === "string"){
if(func2(data121) > 1024){
const err240 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/model_data_url/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.model_data_url,data:data121};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(func2(data121) < 1){
const err241 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/model_data_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.model_data_url,data:data121};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/model_data_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.model_data_url.type,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.model_data_url,data:data121};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/model_package_details/source_algorithms/" + i14,schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.properties.source_algorithms.items.type,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items,data:data119};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/model_package_details/source_algorithms",schemaPath:"#/properties/model_package_details/properties/source_algorithms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_package_details.properties.source_algorithms.type,parentSchema:schema31.properties.model_package_details.properties.source_algorithms,data:data118};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data105.inference_specification !== undefined){
let data122 = data105.inference_specification;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.containers === undefined){
const err245 = {instancePath:instancePath+"/model_package_details/inference_specification",schemaPath:"#/properties/model_package_details/properties/inference_specification/required",keyword:"required",params:{missingProperty: "containers"},message:"must have required property '"+"containers"+"'",schema:schema31.properties.model_package_details.properties.inference_specification.required,parentSchema:schema31.properties.model_package_details.properties.inference_specification,data:data122};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key22 in data122){
if(!(key22 === "containers")){
const err246 = {instancePath:instancePath+"/model_package_details/inference_specification",schemaPath:"#/properties/model_package_details/properties/inference_specification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details.properties.inference_specification,data:data122};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data122.containers !== undefined){
let data123 = data122.containers;
if(Array.isArray(data123)){
if(data123.length > 15){
const err247 = {instancePath:instancePath+"/model_package_details/inference_specification/containers",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers,data:data123};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data123.length < 1){
const err248 = {instancePath:instancePath+"/model_package_details/inference_specification/containers",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers,data:data123};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
const len15 = data123.length;
for(let i15=0; i15<len15; i15++){
let data124 = data123[i15];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.image === undefined){
const err249 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15,schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.required,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items,data:data124};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
for(const key23 in data124){
if(!(((key23 === "image") || (key23 === "model_data_url")) || (key23 === "nearest_model_name"))){
const err250 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15,schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items,data:data124};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data124.image !== undefined){
let data125 = data124.image;
if(typeof data125 === "string"){
if(func2(data125) > 255){
const err251 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/image",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.image,data:data125};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(func2(data125) < 1){
const err252 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/image",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.image,data:data125};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/image",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.image.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.image,data:data125};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data124.model_data_url !== undefined){
let data126 = data124.model_data_url;
if(typeof data126 === "string"){
if(func2(data126) > 1024){
const err254 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/model_data_url/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.model_data_url,data:data126};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(func2(data126) < 1){
const err255 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/model_data_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.model_data_url,data:data126};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/model_data_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.model_data_url.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.model_data_url,data:data126};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data124.nearest_model_name !== undefined){
let data127 = data124.nearest_model_name;
if(typeof data127 === "string"){
if(func2(data127) > 1024){
const err257 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/nearest_model_name",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/nearest_model_name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.nearest_model_name,data:data127};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(func2(data127) < 1){
const err258 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/nearest_model_name",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/nearest_model_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.nearest_model_name,data:data127};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/nearest_model_name",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/nearest_model_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.nearest_model_name.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.nearest_model_name,data:data127};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15,schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items,data:data124};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/model_package_details/inference_specification/containers",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers,data:data123};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/model_package_details/inference_specification",schemaPath:"#/properties/model_package_details/properties/inference_specification/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.properties.inference_specification.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification,data:data122};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/model_package_details",schemaPath:"#/properties/model_package_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.type,parentSchema:schema31.properties.model_package_details,data:data105};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate20;
})();

export const findFirst = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:colophon:card:v1","title":"Card","description":"The front matter of card.md, with the prose of its body put in place. x-label names a field for people; x-heading is the heading under which the body may hold it.","type":"object","additionalProperties":false,"properties":{"schema":{"const":1,"description":"The version of this schema. Without it, it is 1, for ever.","x-label":{"en":"Schema","ja":"スキーマ"}},"language":{"type":"string","pattern":"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$","maxLength":35,"description":"The language of the card, as BCP 47: en, ja, pt-BR.","x-label":{"en":"Card language","ja":"カードの言語"}},"tags":{"type":"array","description":"Words to find the card by.","x-label":{"en":"Tags","ja":"タグ"},"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":63,"description":"One tag."}},"model_overview":{"type":"object","description":"What the model is, who made it and who answers for it.","x-label":{"en":"Model overview","ja":"モデルの概要"},"additionalProperties":false,"properties":{"model_id":{"type":"string","description":"The model's identifier in any registry: an ARN, a models:/ URI, an hf:// address, or one of your own. Fixed from the first version that has it.","x-label":{"en":"Model ID","ja":"モデル ID"},"minLength":1,"maxLength":1024},"model_name":{"type":"string","description":"The name people call the model by.","x-label":{"en":"Model name","ja":"モデル名"},"minLength":1,"maxLength":1024},"model_description":{"type":"string","description":"What the model does and how, in a paragraph or two. Markdown.","x-label":{"en":"Model description","ja":"モデルの説明"},"x-heading":{"level":2,"en":"Model description","ja":"モデルの説明"}},"model_version":{"type":"number","description":"The model's own version, a number from 1. It is not the card's version.","x-label":{"en":"Model version","ja":"モデルのバージョン"},"minimum":1},"model_version_name":{"type":"string","description":"The model's own version where it is not a number: 2.4.0, 2026-03. In quotes.","x-label":{"en":"Model version name","ja":"モデルのバージョン名"},"minLength":1,"maxLength":255},"model_version_date":{"type":"string","description":"The day of the model's version, as YYYY-MM-DD.","x-label":{"en":"Model version date","ja":"モデルのバージョン日付"},"format":"date"},"model_version_note":{"type":"string","description":"What changed in this version of the model.","x-label":{"en":"Model version note","ja":"モデルのバージョンの変更点"}},"model_creator":{"type":"string","description":"Who built the model: a person, a team, a company.","x-label":{"en":"Model creator","ja":"モデルの作成者"},"maxLength":1024},"model_owner":{"type":"string","description":"Who answers for the model today.","x-label":{"en":"Model owner","ja":"モデルの所有者"},"maxLength":1024},"model_artifact":{"type":"array","description":"Where the model is kept.","x-label":{"en":"Model artifacts","ja":"モデルアーティファクト"},"maxItems":15,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One location."}},"artifact_digests":{"type":"array","description":"What the artifacts hash to, so that this card means these files and no others.","x-label":{"en":"Artifact digests","ja":"アーティファクトのダイジェスト"},"items":{"type":"object","description":"One artifact and its hash.","x-label":{"en":"Artifact digest","ja":"アーティファクトのダイジェスト"},"additionalProperties":false,"required":["artifact","digest"],"properties":{"artifact":{"type":"string","minLength":1,"maxLength":1024,"description":"The location, or the name of a file in it.","x-label":{"en":"Artifact","ja":"アーティファクト"}},"digest":{"$ref":"#/$defs/contentDigest"}}}},"algorithm_type":{"type":"string","description":"The kind of algorithm or architecture.","x-label":{"en":"Algorithm type","ja":"アルゴリズムの種類"},"maxLength":1024},"problem_type":{"type":"string","description":"The kind of problem: binary classification, forecasting.","x-label":{"en":"Problem type","ja":"問題の種類"},"maxLength":1024},"frameworks":{"type":"array","description":"The software the model is built with, with versions.","x-label":{"en":"Frameworks","ja":"フレームワーク"},"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One framework."}},"inference_environment":{"$ref":"#/$defs/environment","x-label":{"en":"Inference environment","ja":"推論環境"}},"input_format":{"type":"string","description":"What the model takes.","x-label":{"en":"Input format","ja":"入力形式"}},"output_format":{"type":"string","description":"What the model gives back.","x-label":{"en":"Output format","ja":"出力形式"}},"languages":{"type":"array","description":"The human languages the model handles, as BCP 47.","x-label":{"en":"Languages","ja":"対応言語"},"maxItems":500,"items":{"type":"string","pattern":"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$","maxLength":35,"description":"One language."}},"licenses":{"type":"array","description":"Under what terms the model may be used.","x-label":{"en":"Licences","ja":"ライセンス"},"maxItems":50,"items":{"type":"object","description":"One licence: an SPDX identifier, or a name and a link.","x-label":{"en":"Licence","ja":"ライセンス"},"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":255,"description":"The SPDX identifier.","x-label":{"en":"SPDX ID","ja":"SPDX ID"}},"name":{"type":"string","minLength":1,"maxLength":255,"description":"The licence's name, where SPDX has none.","x-label":{"en":"Name","ja":"名称"}},"link":{"$ref":"#/$defs/link"}},"minProperties":1}},"base_models":{"type":"array","description":"The models that this one was made from.","x-label":{"en":"Base models","ja":"ベースモデル"},"maxItems":50,"items":{"type":"object","description":"One base model.","x-label":{"en":"Base model","ja":"ベースモデル"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Its name or identifier.","x-label":{"en":"Name","ja":"名称"}},"relation":{"type":"string","enum":["finetune","adapter","merge","quantized","distilled","other"],"description":"How this model came from it.","x-label":{"en":"Relation","ja":"関係"}},"link":{"$ref":"#/$defs/link"}}}},"source_repository":{"$ref":"#/$defs/link","x-label":{"en":"Source repository","ja":"ソースリポジトリ"},"description":"Where the training code is kept."},"source_commit":{"type":"string","pattern":"^[0-9a-f]{7,64}$","description":"The commit of the training code. In quotes.","x-label":{"en":"Source commit","ja":"ソースのコミット"}},"run_id":{"type":"string","minLength":1,"maxLength":1024,"description":"The experiment tracker’s run that made the model.","x-label":{"en":"Run ID","ja":"実行 ID"}},"references":{"type":"array","description":"Papers, reports and pages about the model.","x-label":{"en":"References","ja":"参考資料"},"maxItems":200,"items":{"type":"object","description":"One reference.","x-label":{"en":"Reference","ja":"参考資料"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Its title.","x-label":{"en":"Title","ja":"題名"}},"link":{"$ref":"#/$defs/link"}}}},"citation":{"type":"string","description":"How to cite the model. Markdown.","x-label":{"en":"Citation","ja":"引用"},"x-heading":{"level":2,"en":"Citation","ja":"引用"}}}},"intended_uses":{"type":"object","description":"What the model is for, what it is not for, and how much is at stake.","x-label":{"en":"Intended uses","ja":"想定される用途"},"additionalProperties":false,"properties":{"purpose_of_model":{"type":"string","description":"Why the model exists. Markdown.","x-label":{"en":"Purpose of the model","ja":"モデルの目的"},"x-heading":{"level":2,"en":"Purpose of the model","ja":"モデルの目的"}},"intended_uses":{"type":"string","description":"The uses the model was made and tested for. Markdown.","x-label":{"en":"Intended uses","ja":"想定される用途"},"x-heading":{"level":2,"en":"Intended uses","ja":"想定される用途"}},"out_of_scope_uses":{"type":"string","description":"Uses the model must not be put to. Markdown.","x-label":{"en":"Out-of-scope uses","ja":"想定されない用途"},"x-heading":{"level":2,"en":"Out-of-scope uses","ja":"想定されない用途"}},"limitations":{"type":"string","description":"What the model cannot do, or does badly. Markdown.","x-label":{"en":"Limitations","ja":"制限事項"},"x-heading":{"level":2,"en":"Limitations","ja":"制限事項"}},"factors_affecting_model_efficiency":{"type":"string","description":"What makes the model work better or worse. Markdown.","x-label":{"en":"Factors affecting model efficiency","ja":"モデルの効率に影響する要因"},"x-heading":{"level":2,"en":"Factors affecting model efficiency","ja":"モデルの効率に影響する要因"}},"risk_rating":{"type":"string","enum":["High","Medium","Low","Unknown"],"description":"How much harm a wrong answer of the model can do.","x-label":{"en":"Risk rating","ja":"リスク評価"}},"explanations_for_risk_rating":{"type":"string","description":"Why the risk is rated as it is. Markdown.","x-label":{"en":"Explanations for the risk rating","ja":"リスク評価の説明"},"x-heading":{"level":2,"en":"Explanations for the risk rating","ja":"リスク評価の説明"}}}},"business_details":{"type":"object","description":"Why the business wants the model, and who is concerned.","x-label":{"en":"Business details","ja":"ビジネスの詳細"},"additionalProperties":false,"properties":{"business_problem":{"type":"string","description":"The problem that the model is to solve. Markdown.","x-label":{"en":"Business problem","ja":"ビジネス上の問題"},"x-heading":{"level":2,"en":"Business problem","ja":"ビジネス上の問題"}},"business_stakeholders":{"type":"string","description":"Who has a stake in the model. Markdown.","x-label":{"en":"Business stakeholders","ja":"ビジネスの利害関係者"},"x-heading":{"level":2,"en":"Business stakeholders","ja":"ビジネスの利害関係者"}},"line_of_business":{"type":"string","description":"The part of the business that uses the model.","x-label":{"en":"Line of business","ja":"事業部門"},"maxLength":2048}}},"training_details":{"type":"object","description":"How the model was trained, on what.","x-label":{"en":"Training details","ja":"トレーニングの詳細"},"additionalProperties":false,"properties":{"objective_function":{"type":"object","description":"What training optimises.","x-label":{"en":"Objective function","ja":"目的関数"},"additionalProperties":false,"properties":{"function":{"type":"object","description":"The function, in three words.","x-label":{"en":"Function","ja":"関数"},"additionalProperties":false,"properties":{"function":{"type":"string","enum":["Maximize","Minimize"],"description":"Whether more or less is wanted.","x-label":{"en":"Direction","ja":"方向"}},"facet":{"type":"string","minLength":1,"maxLength":63,"description":"What is optimised: Loss, AUC.","x-label":{"en":"Facet","ja":"指標"}},"condition":{"type":"string","maxLength":63,"description":"Under what condition.","x-label":{"en":"Condition","ja":"条件"}}}},"notes":{"type":"string","description":"More about the objective. Markdown.","x-label":{"en":"Objective function notes","ja":"目的関数に関する注記"},"x-heading":{"level":2,"en":"Objective function notes","ja":"目的関数に関する注記"}}}},"training_observations":{"type":"string","description":"What was seen in training. Markdown.","x-label":{"en":"Training observations","ja":"トレーニングの所見"},"x-heading":{"level":2,"en":"Training observations","ja":"トレーニングの所見"}},"training_job_details":{"type":"object","description":"The job that trained the model.","x-label":{"en":"Training job","ja":"トレーニングジョブ"},"additionalProperties":false,"properties":{"training_arn":{"type":"string","description":"The training job's identifier.","x-label":{"en":"Training ARN","ja":"トレーニング ARN"},"maxLength":1024},"training_datasets":{"type":"array","description":"Where the training data is kept.","x-label":{"en":"Training datasets","ja":"トレーニングデータセット"},"maxItems":15,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One location."}},"dataset_records":{"$ref":"#/$defs/datasetRecords"},"training_environment":{"$ref":"#/$defs/environment","x-label":{"en":"Training environment","ja":"トレーニング環境"}},"training_metrics":{"$ref":"#/$defs/trainingMetrics","x-label":{"en":"Training metrics","ja":"トレーニングメトリクス"},"description":"What the training job reported."},"user_provided_training_metrics":{"$ref":"#/$defs/trainingMetrics","x-label":{"en":"Training metrics, user-provided","ja":"トレーニングメトリクス（ユーザー提供）"},"description":"Training metrics written by hand."},"hyper_parameters":{"$ref":"#/$defs/hyperParameters","x-label":{"en":"Hyperparameters","ja":"ハイパーパラメータ"},"description":"The training job's hyperparameters."},"user_provided_hyper_parameters":{"$ref":"#/$defs/hyperParameters","x-label":{"en":"Hyperparameters, user-provided","ja":"ハイパーパラメータ（ユーザー提供）"},"description":"Hyperparameters written by hand."}}},"environmental_impact":{"type":"object","description":"What training cost the world.","x-label":{"en":"Environmental impact","ja":"環境への影響"},"additionalProperties":false,"properties":{"energy_kwh":{"type":"number","description":"Energy used, in kilowatt-hours.","x-label":{"en":"Energy (kWh)","ja":"消費電力量（kWh）"},"minimum":0},"co2_eq_grams":{"type":"number","description":"Emissions, in grams of CO₂ equivalent.","x-label":{"en":"CO₂ equivalent (g)","ja":"CO₂ 換算排出量（g）"},"minimum":0},"hardware":{"type":"string","minLength":1,"maxLength":1024,"description":"What it ran on.","x-label":{"en":"Hardware","ja":"ハードウェア"}},"hours":{"type":"number","description":"For how many hours.","x-label":{"en":"Hours","ja":"時間"},"minimum":0},"region":{"type":"string","minLength":1,"maxLength":1024,"description":"Where it ran.","x-label":{"en":"Region","ja":"地域"}},"source":{"type":"string","minLength":1,"maxLength":1024,"description":"How the figures were found.","x-label":{"en":"Source of the figures","ja":"数値の出所"}}}}}},"evaluation_details":{"type":"array","description":"How the model was tested, and what came out.","x-label":{"en":"Evaluations","ja":"評価"},"items":{"$ref":"#/$defs/evaluation"}},"additional_information":{"type":"object","description":"Ethics, advice, and whatever the organisation adds.","x-label":{"en":"Additional information","ja":"追加情報"},"additionalProperties":false,"properties":{"ethical_considerations":{"type":"string","description":"Who could be harmed and how that is met. Markdown.","x-label":{"en":"Ethical considerations","ja":"倫理的考慮事項"},"x-heading":{"level":2,"en":"Ethical considerations","ja":"倫理的考慮事項"}},"fairness_assessments":{"type":"array","description":"Groups at risk, and what is done for them.","x-label":{"en":"Fairness assessments","ja":"公平性の評価"},"maxItems":200,"items":{"type":"object","description":"One group at risk.","x-label":{"en":"Fairness assessment","ja":"公平性の評価"},"additionalProperties":false,"required":["group_at_risk"],"properties":{"group_at_risk":{"type":"string","minLength":1,"maxLength":1024,"description":"Who may be treated worse.","x-label":{"en":"Group at risk","ja":"リスクのある集団"}},"benefits":{"type":"string","description":"What they gain.","x-label":{"en":"Benefits","ja":"利益"}},"harms":{"type":"string","description":"What they may lose.","x-label":{"en":"Harms","ja":"害"}},"mitigation_strategy":{"type":"string","description":"What is done about it.","x-label":{"en":"Mitigation","ja":"緩和策"}}}}},"caveats_and_recommendations":{"type":"string","description":"Advice to those who use the model. Markdown.","x-label":{"en":"Caveats and recommendations","ja":"注意事項と推奨事項"},"x-heading":{"level":2,"en":"Caveats and recommendations","ja":"注意事項と推奨事項"}},"human_oversight":{"type":"string","description":"Who watches the model, and how they can step in. Markdown.","x-label":{"en":"Human oversight","ja":"人による監督"},"x-heading":{"level":2,"en":"Human oversight","ja":"人による監督"}},"cybersecurity":{"type":"string","description":"How the model is kept from attack. Markdown.","x-label":{"en":"Cybersecurity","ja":"サイバーセキュリティ"},"x-heading":{"level":2,"en":"Cybersecurity","ja":"サイバーセキュリティ"}},"monitoring_plan":{"type":"string","description":"How the model is watched in use. Markdown.","x-label":{"en":"Monitoring plan","ja":"監視計画"},"x-heading":{"level":2,"en":"Monitoring plan","ja":"監視計画"}},"custom_details":{"type":"object","description":"The organisation's own fields.","x-label":{"en":"Custom details","ja":"カスタム詳細"},"propertyNames":{"minLength":1,"maxLength":255},"additionalProperties":{"description":"One field: a text, a number, true or false, or a list of texts. In the body, a heading of level 3 under Additional information.","type":["string","number","boolean","array"],"items":{"type":"string"},"x-heading":{"level":3,"en":"{name}","ja":"{name}"}}}},"x-heading":{"level":2,"en":"Additional information","ja":"追加情報"}},"model_package_details":{"type":"object","description":"The model package in the registry that this card is about.","x-label":{"en":"Model package","ja":"モデルパッケージ"},"additionalProperties":false,"properties":{"model_package_arn":{"type":"string","minLength":1,"maxLength":2048,"description":"The package's ARN.","x-label":{"en":"Model package ARN","ja":"モデルパッケージ ARN"}},"model_package_group_name":{"type":"string","minLength":1,"maxLength":63,"description":"The group's name.","x-label":{"en":"Model package group","ja":"モデルパッケージグループ"}},"model_package_name":{"type":"string","minLength":1,"maxLength":63,"description":"The package's name.","x-label":{"en":"Model package name","ja":"モデルパッケージ名"}},"model_package_version":{"type":"number","description":"The package's version in its group.","x-label":{"en":"Model package version","ja":"モデルパッケージのバージョン"},"minimum":1},"model_package_description":{"type":"string","description":"What the registry says of it.","x-label":{"en":"Model package description","ja":"モデルパッケージの説明"}},"model_package_status":{"type":"string","enum":["Pending","InProgress","Completed","Failed","Deleting"],"description":"The registry’s status of the package.","x-label":{"en":"Model package status","ja":"モデルパッケージの状態"}},"model_approval_status":{"type":"string","enum":["Approved","Rejected","PendingManualApproval"],"description":"The registry’s approval of the package. It is not the status of the card.","x-label":{"en":"Model approval status","ja":"モデルの承認状態"}},"approval_description":{"type":"string","description":"What was said of the approval.","x-label":{"en":"Approval description","ja":"承認の説明"}},"domain":{"type":"string","minLength":1,"maxLength":1024,"description":"The domain of the model.","x-label":{"en":"Domain","ja":"ドメイン"}},"task":{"type":"string","minLength":1,"maxLength":1024,"description":"The task of the model.","x-label":{"en":"Task","ja":"タスク"}},"created_by":{"type":"object","description":"Who made the package.","x-label":{"en":"Created by","ja":"作成者"},"additionalProperties":false,"properties":{"user_profile_name":{"type":"string","minLength":1,"maxLength":63,"description":"The user profile's name.","x-label":{"en":"User profile","ja":"ユーザープロファイル"}}}},"source_algorithms":{"type":"array","description":"The algorithms behind the package.","x-label":{"en":"Source algorithms","ja":"ソースアルゴリズム"},"maxItems":15,"items":{"type":"object","description":"One algorithm.","x-label":{"en":"Source algorithm","ja":"ソースアルゴリズム"},"additionalProperties":false,"required":["algorithm_name"],"properties":{"algorithm_name":{"type":"string","minLength":1,"maxLength":170,"description":"Its name.","x-label":{"en":"Algorithm","ja":"アルゴリズム"}},"model_data_url":{"type":"string","minLength":1,"maxLength":1024,"description":"Where its data is.","x-label":{"en":"Model data","ja":"モデルデータ"}}}}},"inference_specification":{"type":"object","description":"How the package is served.","x-label":{"en":"Inference specification","ja":"推論仕様"},"additionalProperties":false,"required":["containers"],"properties":{"containers":{"type":"array","description":"The containers, in order.","x-label":{"en":"Containers","ja":"コンテナ"},"maxItems":15,"items":{"type":"object","description":"One container.","x-label":{"en":"Container","ja":"コンテナ"},"additionalProperties":false,"required":["image"],"properties":{"image":{"type":"string","minLength":1,"maxLength":255,"description":"Its image.","x-label":{"en":"Image","ja":"イメージ"}},"model_data_url":{"type":"string","minLength":1,"maxLength":1024,"description":"Where its model data is.","x-label":{"en":"Model data","ja":"モデルデータ"}},"nearest_model_name":{"type":"string","minLength":1,"maxLength":1024,"description":"The nearest model, for inference recommendations.","x-label":{"en":"Nearest model","ja":"最も近いモデル"}}}},"minItems":1}}}}}},"$defs":{"link":{"type":"string","format":"web-address","maxLength":2048,"description":"An http or https address.","x-label":{"en":"Link","ja":"リンク"}},"contentDigest":{"type":"string","pattern":"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$","description":"The kind of hash, a colon, the hash: sha256:9f86….","x-label":{"en":"Digest","ja":"ダイジェスト"}},"environment":{"type":"object","description":"Where something runs.","x-label":{"en":"Environment","ja":"環境"},"additionalProperties":false,"properties":{"container_image":{"type":"array","description":"The images it runs in.","x-label":{"en":"Container images","ja":"コンテナイメージ"},"maxItems":15,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One image."}}}},"trainingMetrics":{"type":"array","description":"Metrics of the training.","x-label":{"en":"Training metrics","ja":"トレーニングメトリクス"},"maxItems":50,"items":{"$ref":"#/$defs/trainingMetric"}},"trainingMetric":{"type":"object","description":"One metric of the training.","x-label":{"en":"Training metric","ja":"トレーニングメトリクス"},"additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"value":{"type":"number","description":"Its value.","x-label":{"en":"Value","ja":"値"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"hyperParameters":{"type":"array","description":"The hyperparameters of the training.","x-label":{"en":"Hyperparameters","ja":"ハイパーパラメータ"},"maxItems":100,"items":{"$ref":"#/$defs/hyperParameter"}},"hyperParameter":{"type":"object","description":"One hyperparameter.","x-label":{"en":"Hyperparameter","ja":"ハイパーパラメータ"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Name","ja":"名称"}},"value":{"type":"string","description":"Its value, as text: in quotes where it looks like a number.","x-label":{"en":"Value","ja":"値"}}}},"datasetRecords":{"type":"array","description":"The datasets, with what is known of each.","x-label":{"en":"Dataset records","ja":"データセットの記録"},"maxItems":100,"items":{"$ref":"#/$defs/datasetRecord"}},"datasetRecord":{"type":"object","description":"One dataset.","x-label":{"en":"Dataset record","ja":"データセットの記録"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Its name.","x-label":{"en":"Dataset","ja":"データセット"}},"location":{"type":"string","minLength":1,"maxLength":1024,"description":"Where it is kept.","x-label":{"en":"Location","ja":"場所"}},"version":{"type":"string","minLength":1,"maxLength":255,"description":"Its version or revision. In quotes.","x-label":{"en":"Version","ja":"バージョン"}},"license":{"type":"string","minLength":1,"maxLength":255,"description":"Its licence.","x-label":{"en":"Licence","ja":"ライセンス"}},"size":{"type":"string","minLength":1,"maxLength":255,"description":"How large it is: 412,000 rows.","x-label":{"en":"Size","ja":"規模"}},"split":{"type":"string","minLength":1,"maxLength":255,"description":"Which part of it.","x-label":{"en":"Split","ja":"分割"}},"digest":{"$ref":"#/$defs/contentDigest"},"role":{"type":"string","enum":["training","validation","test","evaluation","other"],"description":"What it was used for.","x-label":{"en":"Role","ja":"役割"}},"description":{"type":"string","description":"What is in it.","x-label":{"en":"Description","ja":"説明"}},"sensitive_fields":{"type":"array","description":"Fields that hold personal or otherwise sensitive data.","x-label":{"en":"Sensitive fields","ja":"機微な項目"},"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One field."}},"governance":{"type":"string","description":"Who answers for the data.","x-label":{"en":"Governance","ja":"ガバナンス"}}}},"evaluation":{"type":"object","description":"One test of the model.","x-label":{"en":"Evaluation","ja":"評価"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":63,"description":"Its name, once in a card.","x-label":{"en":"Evaluation","ja":"評価"}},"evaluation_observation":{"type":"string","description":"What was seen. Markdown.","x-label":{"en":"Observation","ja":"所見"},"x-heading":{"level":2,"en":"Evaluation: {name}","ja":"評価：{name}"}},"evaluation_job_arn":{"type":"string","maxLength":256,"description":"The evaluation job's identifier.","x-label":{"en":"Evaluation job ARN","ja":"評価ジョブ ARN"}},"evaluated_on":{"type":"string","format":"date","description":"The day of the evaluation, as YYYY-MM-DD.","x-label":{"en":"Evaluated on","ja":"評価日"}},"source":{"$ref":"#/$defs/link","x-label":{"en":"Source","ja":"出典"},"description":"Where the results were published."},"datasets":{"type":"array","description":"Where the evaluation data is kept.","x-label":{"en":"Datasets","ja":"データセット"},"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One location."}},"dataset_records":{"$ref":"#/$defs/datasetRecords"},"metadata":{"type":"object","description":"Facts about the evaluation, by name.","x-label":{"en":"Metadata","ja":"メタデータ"},"propertyNames":{"minLength":1,"maxLength":255},"additionalProperties":{"type":"string","description":"One fact."}},"metric_files":{"type":"array","description":"Files that hold results: paths in the card's folder, which become metric groups, or links.","x-label":{"en":"Metric files","ja":"メトリクスファイル"},"maxItems":50,"items":{"$ref":"#/$defs/metricFile"}},"metric_groups":{"type":"array","description":"The results, in groups.","x-label":{"en":"Metric groups","ja":"メトリクスグループ"},"items":{"$ref":"#/$defs/metricGroup"}}}},"metricFile":{"description":"A file of results: its path, or a link and the hash of what is there.","x-label":{"en":"Metric file","ja":"メトリクスファイル"},"type":["string","object"],"minLength":1,"maxLength":1024,"additionalProperties":false,"required":["uri","sha256"],"properties":{"uri":{"type":"string","minLength":1,"maxLength":2048,"description":"Where the file is kept. It is shown, never fetched.","x-label":{"en":"Location","ja":"場所"}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"The SHA-256 of its bytes, in lower-case hex.","x-label":{"en":"SHA-256","ja":"SHA-256"}}}},"metricGroup":{"type":"object","description":"Metrics that belong together.","x-label":{"en":"Metric group","ja":"メトリクスグループ"},"additionalProperties":false,"required":["name","metric_data"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"The group's name.","x-label":{"en":"Group","ja":"グループ"}},"metric_data":{"type":"array","description":"The metrics.","x-label":{"en":"Metrics","ja":"メトリクス"},"items":{"$ref":"#/$defs/metric"}}}},"metric":{"description":"One metric. Its type says what its value is.","x-label":{"en":"Metric","ja":"メトリクス"},"type":"object","required":["name","type","value"],"properties":{"type":{"type":"string","enum":["number","string","boolean","linear_graph","bar_chart","matrix"],"description":"What the value is.","x-label":{"en":"Type","ja":"種類"}}},"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/numberMetric"},{"$ref":"#/$defs/stringMetric"},{"$ref":"#/$defs/booleanMetric"},{"$ref":"#/$defs/linearGraphMetric"},{"$ref":"#/$defs/barChartMetric"},{"$ref":"#/$defs/matrixMetric"}]},"numberMetric":{"type":"object","description":"A metric that is one number.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"number","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"number","description":"The number.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"higher_is_better":{"type":"boolean","description":"Whether more is better.","x-label":{"en":"Higher is better","ja":"高いほど良い"}},"threshold":{"type":"number","description":"The value that has to be reached, or not passed where lower is better.","x-label":{"en":"Threshold","ja":"しきい値"}},"confidence_interval":{"type":"object","description":"Between which values the truth lies.","x-label":{"en":"Confidence interval","ja":"信頼区間"},"additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"number","description":"The lower bound.","x-label":{"en":"Lower","ja":"下限"}},"upper":{"type":"number","description":"The upper bound.","x-label":{"en":"Upper","ja":"上限"}},"level":{"type":"number","description":"With what probability, between 0 and 1.","x-label":{"en":"Level","ja":"信頼水準"},"exclusiveMinimum":0,"exclusiveMaximum":1}}},"standard_deviation":{"type":"number","description":"How far the value scatters.","x-label":{"en":"Standard deviation","ja":"標準偏差"},"minimum":0},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"stringMetric":{"type":"object","description":"A metric that is a word.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"string","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"string","maxLength":63,"description":"The word.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"booleanMetric":{"type":"object","description":"A metric that is true or false.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"boolean","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"boolean","description":"True or false.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"linearGraphMetric":{"type":"object","description":"A curve.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"linear_graph","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"description":"The points, each [x, y].","x-label":{"en":"Points","ja":"点"},"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"},"description":"A point: x, y."}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"barChartMetric":{"type":"object","description":"Bars, each with a label.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"bar_chart","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"description":"The length of each bar.","x-label":{"en":"Bars","ja":"棒"},"items":{"type":"number","description":"One bar."}},"x_axis_name":{"type":"array","description":"A label for each bar, as many as there are bars.","x-label":{"en":"Bar labels","ja":"棒のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}},"matrixMetric":{"type":"object","description":"A table of numbers, such as a confusion matrix.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"matrix","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"maxItems":20,"description":"The rows, all of one length.","x-label":{"en":"Rows","ja":"行"},"items":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"number"},"description":"One row."}},"x_axis_name":{"type":"array","description":"A label for each column.","x-label":{"en":"Column labels","ja":"列のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"y_axis_name":{"type":"array","description":"A label for each row.","x-label":{"en":"Row labels","ja":"行のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}}}};
const schema32 = {"type":"string","pattern":"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$","description":"The kind of hash, a colon, the hash: sha256:9f86….","x-label":{"en":"Digest","ja":"ダイジェスト"}};
const schema33 = {"type":"object","description":"Where something runs.","x-label":{"en":"Environment","ja":"環境"},"additionalProperties":false,"properties":{"container_image":{"type":"array","description":"The images it runs in.","x-label":{"en":"Container images","ja":"コンテナイメージ"},"maxItems":15,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One image."}}}};
const schema34 = {"type":"string","format":"web-address","maxLength":2048,"description":"An http or https address.","x-label":{"en":"Link","ja":"リンク"}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => countCodePoints(text, 0, text.length);
const pattern4 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "u");
const pattern5 = new RegExp("^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$", "u");
const pattern7 = new RegExp("^[0-9a-f]{7,64}$", "u");
const formats0 = formats.date;
const formats2 = formats["web-address"];
const schema38 = {"type":"array","description":"The datasets, with what is known of each.","x-label":{"en":"Dataset records","ja":"データセットの記録"},"maxItems":100,"items":{"$ref":"#/$defs/datasetRecord"}};
const schema39 = {"type":"object","description":"One dataset.","x-label":{"en":"Dataset record","ja":"データセットの記録"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1024,"description":"Its name.","x-label":{"en":"Dataset","ja":"データセット"}},"location":{"type":"string","minLength":1,"maxLength":1024,"description":"Where it is kept.","x-label":{"en":"Location","ja":"場所"}},"version":{"type":"string","minLength":1,"maxLength":255,"description":"Its version or revision. In quotes.","x-label":{"en":"Version","ja":"バージョン"}},"license":{"type":"string","minLength":1,"maxLength":255,"description":"Its licence.","x-label":{"en":"Licence","ja":"ライセンス"}},"size":{"type":"string","minLength":1,"maxLength":255,"description":"How large it is: 412,000 rows.","x-label":{"en":"Size","ja":"規模"}},"split":{"type":"string","minLength":1,"maxLength":255,"description":"Which part of it.","x-label":{"en":"Split","ja":"分割"}},"digest":{"$ref":"#/$defs/contentDigest"},"role":{"type":"string","enum":["training","validation","test","evaluation","other"],"description":"What it was used for.","x-label":{"en":"Role","ja":"役割"}},"description":{"type":"string","description":"What is in it.","x-label":{"en":"Description","ja":"説明"}},"sensitive_fields":{"type":"array","description":"Fields that hold personal or otherwise sensitive data.","x-label":{"en":"Sensitive fields","ja":"機微な項目"},"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One field."}},"governance":{"type":"string","description":"Who answers for the data.","x-label":{"en":"Governance","ja":"ガバナンス"}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema39.required,parentSchema:schema39,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema39.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 1024){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema39.properties.name,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.name,data:data0}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
let data1 = data.location;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 1024){
validate22.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema39.properties.location,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate22.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.location,data:data1}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.location.type,parentSchema:schema39.properties.location,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data2 = data.version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 255){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.version,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.version,data:data2}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.version.type,parentSchema:schema39.properties.version,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.license !== undefined){
let data3 = data.license;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) > 255){
validate22.errors = [{instancePath:instancePath+"/license",schemaPath:"#/properties/license/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.license,data:data3}];
return false;
}
else {
if(func2(data3) < 1){
validate22.errors = [{instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.license,data:data3}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.license.type,parentSchema:schema39.properties.license,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data4 = data.size;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) > 255){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.size,data:data4}];
return false;
}
else {
if(func2(data4) < 1){
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.size,data:data4}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.size.type,parentSchema:schema39.properties.size,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.split !== undefined){
let data5 = data.split;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) > 255){
validate22.errors = [{instancePath:instancePath+"/split",schemaPath:"#/properties/split/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.split,data:data5}];
return false;
}
else {
if(func2(data5) < 1){
validate22.errors = [{instancePath:instancePath+"/split",schemaPath:"#/properties/split/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.split,data:data5}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.split.type,parentSchema:schema39.properties.split,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data6 = data.digest;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate22.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/$defs/contentDigest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$"},message:"must match pattern \""+"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$"+"\"",schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$",parentSchema:schema32,data:data6}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/$defs/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data6}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data7 = data.role;
const _errs17 = errors;
if(typeof data7 !== "string"){
validate22.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.role.type,parentSchema:schema39.properties.role,data:data7}];
return false;
}
if(!(((((data7 === "training") || (data7 === "validation")) || (data7 === "test")) || (data7 === "evaluation")) || (data7 === "other"))){
validate22.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema39.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.role.enum,parentSchema:schema39.properties.role,data:data7}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data8 = data.description;
const _errs19 = errors;
if(typeof data8 !== "string"){
validate22.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.description.type,parentSchema:schema39.properties.description,data:data8}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensitive_fields !== undefined){
let data9 = data.sensitive_fields;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length > 200){
validate22.errors = [{instancePath:instancePath+"/sensitive_fields",schemaPath:"#/properties/sensitive_fields/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema39.properties.sensitive_fields,data:data9}];
return false;
}
else {
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(func2(data10) > 1024){
validate22.errors = [{instancePath:instancePath+"/sensitive_fields/" + i0,schemaPath:"#/properties/sensitive_fields/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema39.properties.sensitive_fields.items,data:data10}];
return false;
}
else {
if(func2(data10) < 1){
validate22.errors = [{instancePath:instancePath+"/sensitive_fields/" + i0,schemaPath:"#/properties/sensitive_fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.sensitive_fields.items,data:data10}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sensitive_fields/" + i0,schemaPath:"#/properties/sensitive_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.sensitive_fields.items.type,parentSchema:schema39.properties.sensitive_fields.items,data:data10}];
return false;
}
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sensitive_fields",schemaPath:"#/properties/sensitive_fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.sensitive_fields.type,parentSchema:schema39.properties.sensitive_fields,data:data9}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.governance !== undefined){
let data11 = data.governance;
const _errs25 = errors;
if(typeof data11 !== "string"){
validate22.errors = [{instancePath:instancePath+"/governance",schemaPath:"#/properties/governance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.governance.type,parentSchema:schema39.properties.governance,data:data11}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 100){
validate21.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema38,data}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.type,parentSchema:schema38,data}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"array","description":"Metrics of the training.","x-label":{"en":"Training metrics","ja":"トレーニングメトリクス"},"maxItems":50,"items":{"$ref":"#/$defs/trainingMetric"}};
const schema43 = {"type":"object","description":"One metric of the training.","x-label":{"en":"Training metric","ja":"トレーニングメトリクス"},"additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"value":{"type":"number","description":"Its value.","x-label":{"en":"Value","ja":"値"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 50){
validate25.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema42,data}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.name === undefined) && (missing0 = "name")) || ((data0.value === undefined) && (missing0 = "value"))){
validate25.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/trainingMetric/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema43.required,parentSchema:schema43,data:data0}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((((key0 === "name") || (key0 === "value")) || (key0 === "notes")) || (key0 === "unit"))){
validate25.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/trainingMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data:data0}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.name !== undefined){
let data1 = data0.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 255){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/trainingMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema43.properties.name,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/trainingMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.name,data:data1}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/trainingMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.name.type,parentSchema:schema43.properties.name,data:data1}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.value !== undefined){
let data2 = data0.value;
const _errs7 = errors;
if(!(typeof data2 == "number")){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/trainingMetric/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data2}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.notes !== undefined){
let data3 = data0.notes;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/notes",schemaPath:"#/$defs/trainingMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.notes.type,parentSchema:schema43.properties.notes,data:data3}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.unit !== undefined){
let data4 = data0.unit;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 63){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/$defs/trainingMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema43.properties.unit,data:data4}];
return false;
}
else {
if(func2(data4) < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/$defs/trainingMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema43.properties.unit,data:data4}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/unit",schemaPath:"#/$defs/trainingMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.unit.type,parentSchema:schema43.properties.unit,data:data4}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/trainingMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.type,parentSchema:schema42,data}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"array","description":"The hyperparameters of the training.","x-label":{"en":"Hyperparameters","ja":"ハイパーパラメータ"},"maxItems":100,"items":{"$ref":"#/$defs/hyperParameter"}};
const schema45 = {"type":"object","description":"One hyperparameter.","x-label":{"en":"Hyperparameter","ja":"ハイパーパラメータ"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Name","ja":"名称"}},"value":{"type":"string","description":"Its value, as text: in quotes where it looks like a number.","x-label":{"en":"Value","ja":"値"}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 100){
validate28.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema44,data}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.name === undefined) && (missing0 = "name")){
validate28.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/hyperParameter/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema45.required,parentSchema:schema45,data:data0}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "value"))){
validate28.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/hyperParameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data0}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.name !== undefined){
let data1 = data0.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 255){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/hyperParameter/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema45.properties.name,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/hyperParameter/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.name,data:data1}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/hyperParameter/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data1}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.value !== undefined){
let data2 = data0.value;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/value",schemaPath:"#/$defs/hyperParameter/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.value.type,parentSchema:schema45.properties.value,data:data2}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/hyperParameter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","description":"One test of the model.","x-label":{"en":"Evaluation","ja":"評価"},"additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":63,"description":"Its name, once in a card.","x-label":{"en":"Evaluation","ja":"評価"}},"evaluation_observation":{"type":"string","description":"What was seen. Markdown.","x-label":{"en":"Observation","ja":"所見"},"x-heading":{"level":2,"en":"Evaluation: {name}","ja":"評価：{name}"}},"evaluation_job_arn":{"type":"string","maxLength":256,"description":"The evaluation job's identifier.","x-label":{"en":"Evaluation job ARN","ja":"評価ジョブ ARN"}},"evaluated_on":{"type":"string","format":"date","description":"The day of the evaluation, as YYYY-MM-DD.","x-label":{"en":"Evaluated on","ja":"評価日"}},"source":{"$ref":"#/$defs/link","x-label":{"en":"Source","ja":"出典"},"description":"Where the results were published."},"datasets":{"type":"array","description":"Where the evaluation data is kept.","x-label":{"en":"Datasets","ja":"データセット"},"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":1024,"description":"One location."}},"dataset_records":{"$ref":"#/$defs/datasetRecords"},"metadata":{"type":"object","description":"Facts about the evaluation, by name.","x-label":{"en":"Metadata","ja":"メタデータ"},"propertyNames":{"minLength":1,"maxLength":255},"additionalProperties":{"type":"string","description":"One fact."}},"metric_files":{"type":"array","description":"Files that hold results: paths in the card's folder, which become metric groups, or links.","x-label":{"en":"Metric files","ja":"メトリクスファイル"},"maxItems":50,"items":{"$ref":"#/$defs/metricFile"}},"metric_groups":{"type":"array","description":"The results, in groups.","x-label":{"en":"Metric groups","ja":"メトリクスグループ"},"items":{"$ref":"#/$defs/metricGroup"}}}};
const schema48 = {"description":"A file of results: its path, or a link and the hash of what is there.","x-label":{"en":"Metric file","ja":"メトリクスファイル"},"type":["string","object"],"minLength":1,"maxLength":1024,"additionalProperties":false,"required":["uri","sha256"],"properties":{"uri":{"type":"string","minLength":1,"maxLength":2048,"description":"Where the file is kept. It is shown, never fetched.","x-label":{"en":"Location","ja":"場所"}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"The SHA-256 of its bytes, in lower-case hex.","x-label":{"en":"SHA-256","ja":"SHA-256"}}}};
const schema49 = {"type":"object","description":"Metrics that belong together.","x-label":{"en":"Metric group","ja":"メトリクスグループ"},"additionalProperties":false,"required":["name","metric_data"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"The group's name.","x-label":{"en":"Group","ja":"グループ"}},"metric_data":{"type":"array","description":"The metrics.","x-label":{"en":"Metrics","ja":"メトリクス"},"items":{"$ref":"#/$defs/metric"}}}};
const schema50 = {"description":"One metric. Its type says what its value is.","x-label":{"en":"Metric","ja":"メトリクス"},"type":"object","required":["name","type","value"],"properties":{"type":{"type":"string","enum":["number","string","boolean","linear_graph","bar_chart","matrix"],"description":"What the value is.","x-label":{"en":"Type","ja":"種類"}}},"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/numberMetric"},{"$ref":"#/$defs/stringMetric"},{"$ref":"#/$defs/booleanMetric"},{"$ref":"#/$defs/linearGraphMetric"},{"$ref":"#/$defs/barChartMetric"},{"$ref":"#/$defs/matrixMetric"}]};
const schema51 = {"type":"object","description":"A metric that is one number.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"number","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"number","description":"The number.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"higher_is_better":{"type":"boolean","description":"Whether more is better.","x-label":{"en":"Higher is better","ja":"高いほど良い"}},"threshold":{"type":"number","description":"The value that has to be reached, or not passed where lower is better.","x-label":{"en":"Threshold","ja":"しきい値"}},"confidence_interval":{"type":"object","description":"Between which values the truth lies.","x-label":{"en":"Confidence interval","ja":"信頼区間"},"additionalProperties":false,"required":["lower","upper"],"properties":{"lower":{"type":"number","description":"The lower bound.","x-label":{"en":"Lower","ja":"下限"}},"upper":{"type":"number","description":"The upper bound.","x-label":{"en":"Upper","ja":"上限"}},"level":{"type":"number","description":"With what probability, between 0 and 1.","x-label":{"en":"Level","ja":"信頼水準"},"exclusiveMinimum":0,"exclusiveMaximum":1}}},"standard_deviation":{"type":"number","description":"How far the value scatters.","x-label":{"en":"Standard deviation","ja":"標準偏差"},"minimum":0},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema52 = {"type":"object","description":"A metric that is a word.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"string","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"string","maxLength":63,"description":"The word.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema53 = {"type":"object","description":"A metric that is true or false.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"boolean","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"boolean","description":"True or false.","x-label":{"en":"Value","ja":"値"}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema54 = {"type":"object","description":"A curve.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"linear_graph","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"description":"The points, each [x, y].","x-label":{"en":"Points","ja":"点"},"items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"},"description":"A point: x, y."}},"x_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Horizontal axis","ja":"横軸"}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema55 = {"type":"object","description":"Bars, each with a label.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"bar_chart","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"description":"The length of each bar.","x-label":{"en":"Bars","ja":"棒"},"items":{"type":"number","description":"One bar."}},"x_axis_name":{"type":"array","description":"A label for each bar, as many as there are bars.","x-label":{"en":"Bar labels","ja":"棒のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"y_axis_name":{"type":"string","maxLength":63,"description":"The name of the axis.","x-label":{"en":"Vertical axis","ja":"縦軸"}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};
const schema56 = {"type":"object","description":"A table of numbers, such as a confusion matrix.","additionalProperties":false,"required":["name","type","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255,"description":"Its name.","x-label":{"en":"Metric","ja":"メトリクス"}},"type":{"const":"matrix","description":"The kind of metric.","x-label":{"en":"Type","ja":"種類"}},"value":{"type":"array","minItems":1,"maxItems":20,"description":"The rows, all of one length.","x-label":{"en":"Rows","ja":"行"},"items":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"number"},"description":"One row."}},"x_axis_name":{"type":"array","description":"A label for each column.","x-label":{"en":"Column labels","ja":"列のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"y_axis_name":{"type":"array","description":"A label for each row.","x-label":{"en":"Row labels","ja":"行のラベル"},"items":{"type":"string","maxLength":63,"description":"One label."}},"notes":{"type":"string","description":"More about it.","x-label":{"en":"Notes","ja":"注記"}},"slice":{"type":"string","minLength":1,"maxLength":255,"description":"The part of the data that it was measured on.","x-label":{"en":"Slice","ja":"スライス"}},"unit":{"type":"string","minLength":1,"maxLength":63,"description":"The unit of the value.","x-label":{"en":"Unit","ja":"単位"}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.value === undefined) && (missing0 = "value"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema50.required,parentSchema:schema50,data}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.type.type,parentSchema:schema50.properties.type,data:data0}];
return false;
}
if(!((((((data0 === "number") || (data0 === "string")) || (data0 === "boolean")) || (data0 === "linear_graph")) || (data0 === "bar_chart")) || (data0 === "matrix"))){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema50.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.type.enum,parentSchema:schema50.properties.type,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "number"){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.name === undefined) && (missing1 = "name")) || ((data.type === undefined) && (missing1 = "type"))) || ((data.value === undefined) && (missing1 = "value"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/numberMetric/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema51.required,parentSchema:schema51,data}];
return false;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/numberMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data}];
return false;
break;
}
}
if(_errs7 === errors){
if(data.name !== undefined){
let data1 = data.name;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(func2(data1) > 255){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/numberMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema51.properties.name,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/numberMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.name,data:data1}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/numberMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.name.type,parentSchema:schema51.properties.name,data:data1}];
return false;
}
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.type !== undefined){
let data2 = data.type;
const _errs10 = errors;
if("number" !== data2){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/numberMetric/properties/type/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant",schema:"number",parentSchema:schema51.properties.type,data:data2}];
return false;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.value !== undefined){
let data3 = data.value;
const _errs11 = errors;
if(!(typeof data3 == "number")){
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/numberMetric/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.value.type,parentSchema:schema51.properties.value,data:data3}];
return false;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.x_axis_name !== undefined){
let data4 = data.x_axis_name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func2(data4) > 63){
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/numberMetric/properties/x_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51.properties.x_axis_name,data:data4}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/numberMetric/properties/x_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.x_axis_name.type,parentSchema:schema51.properties.x_axis_name,data:data4}];
return false;
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.y_axis_name !== undefined){
let data5 = data.y_axis_name;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func2(data5) > 63){
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/numberMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51.properties.y_axis_name,data:data5}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/numberMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.y_axis_name.type,parentSchema:schema51.properties.y_axis_name,data:data5}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.higher_is_better !== undefined){
let data6 = data.higher_is_better;
const _errs17 = errors;
if(typeof data6 !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/higher_is_better",schemaPath:"#/$defs/numberMetric/properties/higher_is_better/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.higher_is_better.type,parentSchema:schema51.properties.higher_is_better,data:data6}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.threshold !== undefined){
let data7 = data.threshold;
const _errs19 = errors;
if(!(typeof data7 == "number")){
validate34.errors = [{instancePath:instancePath+"/threshold",schemaPath:"#/$defs/numberMetric/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.threshold.type,parentSchema:schema51.properties.threshold,data:data7}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.confidence_interval !== undefined){
let data8 = data.confidence_interval;
const _errs21 = errors;
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.lower === undefined) && (missing2 = "lower")) || ((data8.upper === undefined) && (missing2 = "upper"))){
validate34.errors = [{instancePath:instancePath+"/confidence_interval",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema51.properties.confidence_interval.required,parentSchema:schema51.properties.confidence_interval,data:data8}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data8){
if(!(((key1 === "lower") || (key1 === "upper")) || (key1 === "level"))){
validate34.errors = [{instancePath:instancePath+"/confidence_interval",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.confidence_interval,data:data8}];
return false;
break;
}
}
if(_errs23 === errors){
if(data8.lower !== undefined){
let data9 = data8.lower;
const _errs24 = errors;
if(!(typeof data9 == "number")){
validate34.errors = [{instancePath:instancePath+"/confidence_interval/lower",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/lower/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.confidence_interval.properties.lower.type,parentSchema:schema51.properties.confidence_interval.properties.lower,data:data9}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.upper !== undefined){
let data10 = data8.upper;
const _errs26 = errors;
if(!(typeof data10 == "number")){
validate34.errors = [{instancePath:instancePath+"/confidence_interval/upper",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/upper/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.confidence_interval.properties.upper.type,parentSchema:schema51.properties.confidence_interval.properties.upper,data:data10}];
return false;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.level !== undefined){
let data11 = data8.level;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 == "number"){
if(data11 >= 1 || isNaN(data11)){
validate34.errors = [{instancePath:instancePath+"/confidence_interval/level",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema51.properties.confidence_interval.properties.level,data:data11}];
return false;
}
else {
if(data11 <= 0 || isNaN(data11)){
validate34.errors = [{instancePath:instancePath+"/confidence_interval/level",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema51.properties.confidence_interval.properties.level,data:data11}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/confidence_interval/level",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/properties/level/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.confidence_interval.properties.level.type,parentSchema:schema51.properties.confidence_interval.properties.level,data:data11}];
return false;
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/confidence_interval",schemaPath:"#/$defs/numberMetric/properties/confidence_interval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.confidence_interval.type,parentSchema:schema51.properties.confidence_interval,data:data8}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.standard_deviation !== undefined){
let data12 = data.standard_deviation;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
validate34.errors = [{instancePath:instancePath+"/standard_deviation",schemaPath:"#/$defs/numberMetric/properties/standard_deviation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema51.properties.standard_deviation,data:data12}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/standard_deviation",schemaPath:"#/$defs/numberMetric/properties/standard_deviation/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema51.properties.standard_deviation.type,parentSchema:schema51.properties.standard_deviation,data:data12}];
return false;
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.notes !== undefined){
let data13 = data.notes;
const _errs32 = errors;
if(typeof data13 !== "string"){
validate34.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/numberMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.notes.type,parentSchema:schema51.properties.notes,data:data13}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.slice !== undefined){
let data14 = data.slice;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data14 === "string"){
if(func2(data14) > 255){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/numberMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema51.properties.slice,data:data14}];
return false;
}
else {
if(func2(data14) < 1){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/numberMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.slice,data:data14}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/numberMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.slice.type,parentSchema:schema51.properties.slice,data:data14}];
return false;
}
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.unit !== undefined){
let data15 = data.unit;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data15 === "string"){
if(func2(data15) > 63){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/numberMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema51.properties.unit,data:data15}];
return false;
}
else {
if(func2(data15) < 1){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/numberMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.unit,data:data15}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/numberMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.unit.type,parentSchema:schema51.properties.unit,data:data15}];
return false;
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/$defs/numberMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "string"){
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.name === undefined) && (missing3 = "name")) || ((data.type === undefined) && (missing3 = "type"))) || ((data.value === undefined) && (missing3 = "value"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/stringMetric/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'",schema:schema52.required,parentSchema:schema52,data}];
return false;
}
else {
const _errs41 = errors;
for(const key2 in data){
if(!((((((((key2 === "name") || (key2 === "type")) || (key2 === "value")) || (key2 === "x_axis_name")) || (key2 === "y_axis_name")) || (key2 === "notes")) || (key2 === "slice")) || (key2 === "unit"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/stringMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data}];
return false;
break;
}
}
if(_errs41 === errors){
if(data.name !== undefined){
let data16 = data.name;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data16 === "string"){
if(func2(data16) > 255){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/stringMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema52.properties.name,data:data16}];
return false;
}
else {
if(func2(data16) < 1){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/stringMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.name,data:data16}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/stringMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.name.type,parentSchema:schema52.properties.name,data:data16}];
return false;
}
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.type !== undefined){
let data17 = data.type;
const _errs44 = errors;
if("string" !== data17){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/stringMetric/properties/type/const",keyword:"const",params:{allowedValue: "string"},message:"must be equal to constant",schema:"string",parentSchema:schema52.properties.type,data:data17}];
return false;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.value !== undefined){
let data18 = data.value;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data18 === "string"){
if(func2(data18) > 63){
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/stringMetric/properties/value/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema52.properties.value,data:data18}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/stringMetric/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.value.type,parentSchema:schema52.properties.value,data:data18}];
return false;
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.x_axis_name !== undefined){
let data19 = data.x_axis_name;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data19 === "string"){
if(func2(data19) > 63){
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/stringMetric/properties/x_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema52.properties.x_axis_name,data:data19}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/stringMetric/properties/x_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.x_axis_name.type,parentSchema:schema52.properties.x_axis_name,data:data19}];
return false;
}
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.y_axis_name !== undefined){
let data20 = data.y_axis_name;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data20 === "string"){
if(func2(data20) > 63){
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/stringMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema52.properties.y_axis_name,data:data20}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/stringMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.y_axis_name.type,parentSchema:schema52.properties.y_axis_name,data:data20}];
return false;
}
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.notes !== undefined){
let data21 = data.notes;
const _errs51 = errors;
if(typeof data21 !== "string"){
validate34.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/stringMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.notes.type,parentSchema:schema52.properties.notes,data:data21}];
return false;
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.slice !== undefined){
let data22 = data.slice;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data22 === "string"){
if(func2(data22) > 255){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/stringMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema52.properties.slice,data:data22}];
return false;
}
else {
if(func2(data22) < 1){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/stringMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.slice,data:data22}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/stringMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.slice.type,parentSchema:schema52.properties.slice,data:data22}];
return false;
}
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.unit !== undefined){
let data23 = data.unit;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data23 === "string"){
if(func2(data23) > 63){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/stringMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema52.properties.unit,data:data23}];
return false;
}
else {
if(func2(data23) < 1){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/stringMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.unit,data:data23}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/stringMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.unit.type,parentSchema:schema52.properties.unit,data:data23}];
return false;
}
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/$defs/stringMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "boolean"){
const _errs58 = errors;
if(errors === _errs58){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.name === undefined) && (missing4 = "name")) || ((data.type === undefined) && (missing4 = "type"))) || ((data.value === undefined) && (missing4 = "value"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/booleanMetric/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'",schema:schema53.required,parentSchema:schema53,data}];
return false;
}
else {
const _errs60 = errors;
for(const key3 in data){
if(!((((((((key3 === "name") || (key3 === "type")) || (key3 === "value")) || (key3 === "x_axis_name")) || (key3 === "y_axis_name")) || (key3 === "notes")) || (key3 === "slice")) || (key3 === "unit"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/booleanMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data}];
return false;
break;
}
}
if(_errs60 === errors){
if(data.name !== undefined){
let data24 = data.name;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data24 === "string"){
if(func2(data24) > 255){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/booleanMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema53.properties.name,data:data24}];
return false;
}
else {
if(func2(data24) < 1){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/booleanMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.name,data:data24}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/booleanMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data24}];
return false;
}
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.type !== undefined){
let data25 = data.type;
const _errs63 = errors;
if("boolean" !== data25){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/booleanMetric/properties/type/const",keyword:"const",params:{allowedValue: "boolean"},message:"must be equal to constant",schema:"boolean",parentSchema:schema53.properties.type,data:data25}];
return false;
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.value !== undefined){
let data26 = data.value;
const _errs64 = errors;
if(typeof data26 !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/booleanMetric/properties/value/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.value.type,parentSchema:schema53.properties.value,data:data26}];
return false;
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.x_axis_name !== undefined){
let data27 = data.x_axis_name;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data27 === "string"){
if(func2(data27) > 63){
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/booleanMetric/properties/x_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema53.properties.x_axis_name,data:data27}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/booleanMetric/properties/x_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.x_axis_name.type,parentSchema:schema53.properties.x_axis_name,data:data27}];
return false;
}
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.y_axis_name !== undefined){
let data28 = data.y_axis_name;
const _errs68 = errors;
if(errors === _errs68){
if(typeof data28 === "string"){
if(func2(data28) > 63){
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/booleanMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema53.properties.y_axis_name,data:data28}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/booleanMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.y_axis_name.type,parentSchema:schema53.properties.y_axis_name,data:data28}];
return false;
}
}
var valid11 = _errs68 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.notes !== undefined){
let data29 = data.notes;
const _errs70 = errors;
if(typeof data29 !== "string"){
validate34.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/booleanMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.notes.type,parentSchema:schema53.properties.notes,data:data29}];
return false;
}
var valid11 = _errs70 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.slice !== undefined){
let data30 = data.slice;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data30 === "string"){
if(func2(data30) > 255){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/booleanMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema53.properties.slice,data:data30}];
return false;
}
else {
if(func2(data30) < 1){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/booleanMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.slice,data:data30}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/booleanMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.slice.type,parentSchema:schema53.properties.slice,data:data30}];
return false;
}
}
var valid11 = _errs72 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.unit !== undefined){
let data31 = data.unit;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data31 === "string"){
if(func2(data31) > 63){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/booleanMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema53.properties.unit,data:data31}];
return false;
}
else {
if(func2(data31) < 1){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/booleanMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.unit,data:data31}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/booleanMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.unit.type,parentSchema:schema53.properties.unit,data:data31}];
return false;
}
}
var valid11 = _errs74 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/$defs/booleanMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "linear_graph"){
const _errs77 = errors;
if(errors === _errs77){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((data.name === undefined) && (missing5 = "name")) || ((data.type === undefined) && (missing5 = "type"))) || ((data.value === undefined) && (missing5 = "value"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/linearGraphMetric/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'",schema:schema54.required,parentSchema:schema54,data}];
return false;
}
else {
const _errs79 = errors;
for(const key4 in data){
if(!((((((((key4 === "name") || (key4 === "type")) || (key4 === "value")) || (key4 === "x_axis_name")) || (key4 === "y_axis_name")) || (key4 === "notes")) || (key4 === "slice")) || (key4 === "unit"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/linearGraphMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data}];
return false;
break;
}
}
if(_errs79 === errors){
if(data.name !== undefined){
let data32 = data.name;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data32 === "string"){
if(func2(data32) > 255){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/linearGraphMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema54.properties.name,data:data32}];
return false;
}
else {
if(func2(data32) < 1){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/linearGraphMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.name,data:data32}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/linearGraphMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.name.type,parentSchema:schema54.properties.name,data:data32}];
return false;
}
}
var valid14 = _errs80 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.type !== undefined){
let data33 = data.type;
const _errs82 = errors;
if("linear_graph" !== data33){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/linearGraphMetric/properties/type/const",keyword:"const",params:{allowedValue: "linear_graph"},message:"must be equal to constant",schema:"linear_graph",parentSchema:schema54.properties.type,data:data33}];
return false;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.value !== undefined){
let data34 = data.value;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data34)){
if(data34.length < 1){
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/linearGraphMetric/properties/value/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.value,data:data34}];
return false;
}
else {
var valid15 = true;
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
let data35 = data34[i0];
const _errs85 = errors;
if(errors === _errs85){
if(Array.isArray(data35)){
if(data35.length > 2){
validate34.errors = [{instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/linearGraphMetric/properties/value/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema54.properties.value.items,data:data35}];
return false;
}
else {
if(data35.length < 2){
validate34.errors = [{instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/linearGraphMetric/properties/value/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema54.properties.value.items,data:data35}];
return false;
}
else {
var valid16 = true;
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
let data36 = data35[i1];
const _errs87 = errors;
if(!(typeof data36 == "number")){
validate34.errors = [{instancePath:instancePath+"/value/" + i0+"/" + i1,schemaPath:"#/$defs/linearGraphMetric/properties/value/items/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema54.properties.value.items.items.type,parentSchema:schema54.properties.value.items.items,data:data36}];
return false;
}
var valid16 = _errs87 === errors;
if(!valid16){
break;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/linearGraphMetric/properties/value/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.value.items.type,parentSchema:schema54.properties.value.items,data:data35}];
return false;
}
}
var valid15 = _errs85 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/linearGraphMetric/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.value.type,parentSchema:schema54.properties.value,data:data34}];
return false;
}
}
var valid14 = _errs83 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.x_axis_name !== undefined){
let data37 = data.x_axis_name;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data37 === "string"){
if(func2(data37) > 63){
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/linearGraphMetric/properties/x_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema54.properties.x_axis_name,data:data37}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/linearGraphMetric/properties/x_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.x_axis_name.type,parentSchema:schema54.properties.x_axis_name,data:data37}];
return false;
}
}
var valid14 = _errs89 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.y_axis_name !== undefined){
let data38 = data.y_axis_name;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data38 === "string"){
if(func2(data38) > 63){
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/linearGraphMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema54.properties.y_axis_name,data:data38}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/linearGraphMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.y_axis_name.type,parentSchema:schema54.properties.y_axis_name,data:data38}];
return false;
}
}
var valid14 = _errs91 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.notes !== undefined){
let data39 = data.notes;
const _errs93 = errors;
if(typeof data39 !== "string"){
validate34.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/linearGraphMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.notes.type,parentSchema:schema54.properties.notes,data:data39}];
return false;
}
var valid14 = _errs93 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.slice !== undefined){
let data40 = data.slice;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data40 === "string"){
if(func2(data40) > 255){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/linearGraphMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema54.properties.slice,data:data40}];
return false;
}
else {
if(func2(data40) < 1){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/linearGraphMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.slice,data:data40}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/linearGraphMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.slice.type,parentSchema:schema54.properties.slice,data:data40}];
return false;
}
}
var valid14 = _errs95 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.unit !== undefined){
let data41 = data.unit;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data41 === "string"){
if(func2(data41) > 63){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/linearGraphMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema54.properties.unit,data:data41}];
return false;
}
else {
if(func2(data41) < 1){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/linearGraphMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.unit,data:data41}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/linearGraphMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.unit.type,parentSchema:schema54.properties.unit,data:data41}];
return false;
}
}
var valid14 = _errs97 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/$defs/linearGraphMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "bar_chart"){
const _errs100 = errors;
if(errors === _errs100){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((((data.name === undefined) && (missing6 = "name")) || ((data.type === undefined) && (missing6 = "type"))) || ((data.value === undefined) && (missing6 = "value"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/barChartMetric/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'",schema:schema55.required,parentSchema:schema55,data}];
return false;
}
else {
const _errs102 = errors;
for(const key5 in data){
if(!((((((((key5 === "name") || (key5 === "type")) || (key5 === "value")) || (key5 === "x_axis_name")) || (key5 === "y_axis_name")) || (key5 === "notes")) || (key5 === "slice")) || (key5 === "unit"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/barChartMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data}];
return false;
break;
}
}
if(_errs102 === errors){
if(data.name !== undefined){
let data42 = data.name;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data42 === "string"){
if(func2(data42) > 255){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/barChartMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema55.properties.name,data:data42}];
return false;
}
else {
if(func2(data42) < 1){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/barChartMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.name,data:data42}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/barChartMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.name.type,parentSchema:schema55.properties.name,data:data42}];
return false;
}
}
var valid19 = _errs103 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.type !== undefined){
let data43 = data.type;
const _errs105 = errors;
if("bar_chart" !== data43){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/barChartMetric/properties/type/const",keyword:"const",params:{allowedValue: "bar_chart"},message:"must be equal to constant",schema:"bar_chart",parentSchema:schema55.properties.type,data:data43}];
return false;
}
var valid19 = _errs105 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.value !== undefined){
let data44 = data.value;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data44)){
if(data44.length < 1){
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/barChartMetric/properties/value/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.value,data:data44}];
return false;
}
else {
var valid20 = true;
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
const _errs108 = errors;
if(!(typeof data45 == "number")){
validate34.errors = [{instancePath:instancePath+"/value/" + i2,schemaPath:"#/$defs/barChartMetric/properties/value/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema55.properties.value.items.type,parentSchema:schema55.properties.value.items,data:data45}];
return false;
}
var valid20 = _errs108 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/barChartMetric/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.value.type,parentSchema:schema55.properties.value,data:data44}];
return false;
}
}
var valid19 = _errs106 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.x_axis_name !== undefined){
let data46 = data.x_axis_name;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data46)){
var valid21 = true;
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
const _errs112 = errors;
if(errors === _errs112){
if(typeof data47 === "string"){
if(func2(data47) > 63){
validate34.errors = [{instancePath:instancePath+"/x_axis_name/" + i3,schemaPath:"#/$defs/barChartMetric/properties/x_axis_name/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema55.properties.x_axis_name.items,data:data47}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/x_axis_name/" + i3,schemaPath:"#/$defs/barChartMetric/properties/x_axis_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.x_axis_name.items.type,parentSchema:schema55.properties.x_axis_name.items,data:data47}];
return false;
}
}
var valid21 = _errs112 === errors;
if(!valid21){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/barChartMetric/properties/x_axis_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.x_axis_name.type,parentSchema:schema55.properties.x_axis_name,data:data46}];
return false;
}
}
var valid19 = _errs110 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.y_axis_name !== undefined){
let data48 = data.y_axis_name;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data48 === "string"){
if(func2(data48) > 63){
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/barChartMetric/properties/y_axis_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema55.properties.y_axis_name,data:data48}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/barChartMetric/properties/y_axis_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.y_axis_name.type,parentSchema:schema55.properties.y_axis_name,data:data48}];
return false;
}
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.notes !== undefined){
let data49 = data.notes;
const _errs116 = errors;
if(typeof data49 !== "string"){
validate34.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/barChartMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.notes.type,parentSchema:schema55.properties.notes,data:data49}];
return false;
}
var valid19 = _errs116 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.slice !== undefined){
let data50 = data.slice;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data50 === "string"){
if(func2(data50) > 255){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/barChartMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema55.properties.slice,data:data50}];
return false;
}
else {
if(func2(data50) < 1){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/barChartMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.slice,data:data50}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/barChartMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.slice.type,parentSchema:schema55.properties.slice,data:data50}];
return false;
}
}
var valid19 = _errs118 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.unit !== undefined){
let data51 = data.unit;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data51 === "string"){
if(func2(data51) > 63){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/barChartMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema55.properties.unit,data:data51}];
return false;
}
else {
if(func2(data51) < 1){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/barChartMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema55.properties.unit,data:data51}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/barChartMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.unit.type,parentSchema:schema55.properties.unit,data:data51}];
return false;
}
}
var valid19 = _errs120 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/$defs/barChartMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "matrix"){
const _errs123 = errors;
if(errors === _errs123){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((((data.name === undefined) && (missing7 = "name")) || ((data.type === undefined) && (missing7 = "type"))) || ((data.value === undefined) && (missing7 = "value"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/matrixMetric/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'",schema:schema56.required,parentSchema:schema56,data}];
return false;
}
else {
const _errs125 = errors;
for(const key6 in data){
if(!((((((((key6 === "name") || (key6 === "type")) || (key6 === "value")) || (key6 === "x_axis_name")) || (key6 === "y_axis_name")) || (key6 === "notes")) || (key6 === "slice")) || (key6 === "unit"))){
validate34.errors = [{instancePath,schemaPath:"#/$defs/matrixMetric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data}];
return false;
break;
}
}
if(_errs125 === errors){
if(data.name !== undefined){
let data52 = data.name;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data52 === "string"){
if(func2(data52) > 255){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/matrixMetric/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema56.properties.name,data:data52}];
return false;
}
else {
if(func2(data52) < 1){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/matrixMetric/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.name,data:data52}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/matrixMetric/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.name.type,parentSchema:schema56.properties.name,data:data52}];
return false;
}
}
var valid24 = _errs126 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.type !== undefined){
let data53 = data.type;
const _errs128 = errors;
if("matrix" !== data53){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/matrixMetric/properties/type/const",keyword:"const",params:{allowedValue: "matrix"},message:"must be equal to constant",schema:"matrix",parentSchema:schema56.properties.type,data:data53}];
return false;
}
var valid24 = _errs128 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.value !== undefined){
let data54 = data.value;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data54)){
if(data54.length > 20){
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/matrixMetric/properties/value/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema56.properties.value,data:data54}];
return false;
}
else {
if(data54.length < 1){
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/matrixMetric/properties/value/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.value,data:data54}];
return false;
}
else {
var valid25 = true;
const len4 = data54.length;
for(let i4=0; i4<len4; i4++){
let data55 = data54[i4];
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data55)){
if(data55.length > 20){
validate34.errors = [{instancePath:instancePath+"/value/" + i4,schemaPath:"#/$defs/matrixMetric/properties/value/items/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema56.properties.value.items,data:data55}];
return false;
}
else {
if(data55.length < 1){
validate34.errors = [{instancePath:instancePath+"/value/" + i4,schemaPath:"#/$defs/matrixMetric/properties/value/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema56.properties.value.items,data:data55}];
return false;
}
else {
var valid26 = true;
const len5 = data55.length;
for(let i5=0; i5<len5; i5++){
let data56 = data55[i5];
const _errs133 = errors;
if(!(typeof data56 == "number")){
validate34.errors = [{instancePath:instancePath+"/value/" + i4+"/" + i5,schemaPath:"#/$defs/matrixMetric/properties/value/items/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema56.properties.value.items.items.type,parentSchema:schema56.properties.value.items.items,data:data56}];
return false;
}
var valid26 = _errs133 === errors;
if(!valid26){
break;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/value/" + i4,schemaPath:"#/$defs/matrixMetric/properties/value/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.value.items.type,parentSchema:schema56.properties.value.items,data:data55}];
return false;
}
}
var valid25 = _errs131 === errors;
if(!valid25){
break;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/value",schemaPath:"#/$defs/matrixMetric/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.value.type,parentSchema:schema56.properties.value,data:data54}];
return false;
}
}
var valid24 = _errs129 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.x_axis_name !== undefined){
let data57 = data.x_axis_name;
const _errs135 = errors;
if(errors === _errs135){
if(Array.isArray(data57)){
var valid27 = true;
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
const _errs137 = errors;
if(errors === _errs137){
if(typeof data58 === "string"){
if(func2(data58) > 63){
validate34.errors = [{instancePath:instancePath+"/x_axis_name/" + i6,schemaPath:"#/$defs/matrixMetric/properties/x_axis_name/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema56.properties.x_axis_name.items,data:data58}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/x_axis_name/" + i6,schemaPath:"#/$defs/matrixMetric/properties/x_axis_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.x_axis_name.items.type,parentSchema:schema56.properties.x_axis_name.items,data:data58}];
return false;
}
}
var valid27 = _errs137 === errors;
if(!valid27){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/x_axis_name",schemaPath:"#/$defs/matrixMetric/properties/x_axis_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.x_axis_name.type,parentSchema:schema56.properties.x_axis_name,data:data57}];
return false;
}
}
var valid24 = _errs135 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.y_axis_name !== undefined){
let data59 = data.y_axis_name;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data59)){
var valid28 = true;
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
let data60 = data59[i7];
const _errs141 = errors;
if(errors === _errs141){
if(typeof data60 === "string"){
if(func2(data60) > 63){
validate34.errors = [{instancePath:instancePath+"/y_axis_name/" + i7,schemaPath:"#/$defs/matrixMetric/properties/y_axis_name/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema56.properties.y_axis_name.items,data:data60}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/y_axis_name/" + i7,schemaPath:"#/$defs/matrixMetric/properties/y_axis_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.y_axis_name.items.type,parentSchema:schema56.properties.y_axis_name.items,data:data60}];
return false;
}
}
var valid28 = _errs141 === errors;
if(!valid28){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/y_axis_name",schemaPath:"#/$defs/matrixMetric/properties/y_axis_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema56.properties.y_axis_name.type,parentSchema:schema56.properties.y_axis_name,data:data59}];
return false;
}
}
var valid24 = _errs139 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.notes !== undefined){
let data61 = data.notes;
const _errs143 = errors;
if(typeof data61 !== "string"){
validate34.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/$defs/matrixMetric/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.notes.type,parentSchema:schema56.properties.notes,data:data61}];
return false;
}
var valid24 = _errs143 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.slice !== undefined){
let data62 = data.slice;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data62 === "string"){
if(func2(data62) > 255){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/matrixMetric/properties/slice/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema56.properties.slice,data:data62}];
return false;
}
else {
if(func2(data62) < 1){
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/matrixMetric/properties/slice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.slice,data:data62}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/slice",schemaPath:"#/$defs/matrixMetric/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.slice.type,parentSchema:schema56.properties.slice,data:data62}];
return false;
}
}
var valid24 = _errs145 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.unit !== undefined){
let data63 = data.unit;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data63 === "string"){
if(func2(data63) > 63){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/matrixMetric/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema56.properties.unit,data:data63}];
return false;
}
else {
if(func2(data63) < 1){
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/matrixMetric/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.unit,data:data63}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/$defs/matrixMetric/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.unit.type,parentSchema:schema56.properties.unit,data:data63}];
return false;
}
}
var valid24 = _errs147 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/$defs/matrixMetric/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema50.discriminator,parentSchema:schema50,data}];
return false;
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema50.discriminator,parentSchema:schema50,data}];
return false;
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data}];
return false;
}
}
validate34.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.metric_data === undefined) && (missing0 = "metric_data"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema49.required,parentSchema:schema49,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "metric_data"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 255){
validate33.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema49.properties.name,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate33.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.name,data:data0}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.name.type,parentSchema:schema49.properties.name,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric_data !== undefined){
let data1 = data.metric_data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate34(data1[i0], {instancePath:instancePath+"/metric_data/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/metric_data",schemaPath:"#/properties/metric_data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.metric_data.type,parentSchema:schema49.properties.metric_data,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema46.required,parentSchema:schema46,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 63){
validate31.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema46.properties.name,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate31.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.name,data:data0}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.name.type,parentSchema:schema46.properties.name,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluation_observation !== undefined){
let data1 = data.evaluation_observation;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate31.errors = [{instancePath:instancePath+"/evaluation_observation",schemaPath:"#/properties/evaluation_observation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.evaluation_observation.type,parentSchema:schema46.properties.evaluation_observation,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluation_job_arn !== undefined){
let data2 = data.evaluation_job_arn;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 256){
validate31.errors = [{instancePath:instancePath+"/evaluation_job_arn",schemaPath:"#/properties/evaluation_job_arn/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema46.properties.evaluation_job_arn,data:data2}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/evaluation_job_arn",schemaPath:"#/properties/evaluation_job_arn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.evaluation_job_arn.type,parentSchema:schema46.properties.evaluation_job_arn,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluated_on !== undefined){
let data3 = data.evaluated_on;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate31.errors = [{instancePath:instancePath+"/evaluated_on",schemaPath:"#/properties/evaluated_on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema46.properties.evaluated_on,data:data3}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/evaluated_on",schemaPath:"#/properties/evaluated_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.evaluated_on.type,parentSchema:schema46.properties.evaluated_on,data:data3}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data4 = data.source;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 2048){
validate31.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data4}];
return false;
}
else {
if(!(formats2(data4))){
validate31.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data4}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data4}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datasets !== undefined){
let data5 = data.datasets;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
if(data5.length > 10){
validate31.errors = [{instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema46.properties.datasets,data:data5}];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func2(data6) > 1024){
validate31.errors = [{instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema46.properties.datasets.items,data:data6}];
return false;
}
else {
if(func2(data6) < 1){
validate31.errors = [{instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.datasets.items,data:data6}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.datasets.items.type,parentSchema:schema46.properties.datasets.items,data:data6}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.datasets.type,parentSchema:schema46.properties.datasets,data:data5}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataset_records !== undefined){
const _errs17 = errors;
if(!(validate21(data.dataset_records, {instancePath:instancePath+"/dataset_records",parentData:data,parentDataProperty:"dataset_records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data8 = data.metadata;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
const _errs20 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 255){
const err0 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema46.properties.metadata.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func2(key1) < 1){
const err1 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema46.properties.metadata.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid3 = _errs20 === errors;
if(!valid3){
const err2 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema46.properties.metadata.propertyNames,parentSchema:schema46.properties.metadata,data:data8};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate31.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key2 in data8){
let data9 = data8[key2];
const _errs22 = errors;
if(typeof data9 !== "string"){
validate31.errors = [{instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.metadata.additionalProperties.type,parentSchema:schema46.properties.metadata.additionalProperties,data:data9}];
return false;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.metadata.type,parentSchema:schema46.properties.metadata,data:data8}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric_files !== undefined){
let data10 = data.metric_files;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
if(data10.length > 50){
validate31.errors = [{instancePath:instancePath+"/metric_files",schemaPath:"#/properties/metric_files/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema46.properties.metric_files,data:data10}];
return false;
}
else {
var valid5 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs26 = errors;
const _errs27 = errors;
if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/type",keyword:"type",params:{type: schema48.type},message:"must be string,object",schema:schema48.type,parentSchema:schema48,data:data11}];
return false;
}
if(errors === _errs27){
if(typeof data11 === "string"){
if(func2(data11) > 1024){
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema48,data:data11}];
return false;
}
else {
if(func2(data11) < 1){
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48,data:data11}];
return false;
}
}
}
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.uri === undefined) && (missing1 = "uri")) || ((data11.sha256 === undefined) && (missing1 = "sha256"))){
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema48.required,parentSchema:schema48,data:data11}];
return false;
}
else {
const _errs29 = errors;
for(const key3 in data11){
if(!((key3 === "uri") || (key3 === "sha256"))){
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1,schemaPath:"#/$defs/metricFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data:data11}];
return false;
break;
}
}
if(_errs29 === errors){
if(data11.uri !== undefined){
let data12 = data11.uri;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(func2(data12) > 2048){
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1+"/uri",schemaPath:"#/$defs/metricFile/properties/uri/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema48.properties.uri,data:data12}];
return false;
}
else {
if(func2(data12) < 1){
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1+"/uri",schemaPath:"#/$defs/metricFile/properties/uri/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.uri,data:data12}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1+"/uri",schemaPath:"#/$defs/metricFile/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.uri.type,parentSchema:schema48.properties.uri,data:data12}];
return false;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.sha256 !== undefined){
let data13 = data11.sha256;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1+"/sha256",schemaPath:"#/$defs/metricFile/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema48.properties.sha256,data:data13}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/metric_files/" + i1+"/sha256",schemaPath:"#/$defs/metricFile/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.sha256.type,parentSchema:schema48.properties.sha256,data:data13}];
return false;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/metric_files",schemaPath:"#/properties/metric_files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.metric_files.type,parentSchema:schema46.properties.metric_files,data:data10}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric_groups !== undefined){
let data14 = data.metric_groups;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data14)){
var valid8 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs36 = errors;
if(!(validate33(data14[i2], {instancePath:instancePath+"/metric_groups/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/metric_groups",schemaPath:"#/properties/metric_groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.metric_groups.type,parentSchema:schema46.properties.metric_groups,data:data14}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:colophon:card:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
let data0 = data.schema;
const _errs2 = errors;
if(1 !== data0){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schema,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data1 = data.language;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) > 35){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema31.properties.language,data:data1}];
return false;
}
else {
if(!pattern4.test(data1)){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",parentSchema:schema31.properties.language,data:data1}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data2 = data.tags;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 50){
validate20.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.tags,data:data2}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) > 63){
validate20.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.tags.items,data:data3}];
return false;
}
else {
if(func2(data3) < 1){
validate20.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tags.items,data:data3}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tags.items.type,parentSchema:schema31.properties.tags.items,data:data3}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.tags.type,parentSchema:schema31.properties.tags,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_overview !== undefined){
let data4 = data.model_overview;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs11 = errors;
for(const key1 in data4){
if(!(func1.call(schema31.properties.model_overview.properties, key1))){
validate20.errors = [{instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview,data:data4}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.model_id !== undefined){
let data5 = data4.model_id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_id",schemaPath:"#/properties/model_overview/properties/model_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_id,data:data5}];
return false;
}
else {
if(func2(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_id",schemaPath:"#/properties/model_overview/properties/model_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.model_id,data:data5}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_id",schemaPath:"#/properties/model_overview/properties/model_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_id.type,parentSchema:schema31.properties.model_overview.properties.model_id,data:data5}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_name !== undefined){
let data6 = data4.model_name;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_name",schemaPath:"#/properties/model_overview/properties/model_name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_name,data:data6}];
return false;
}
else {
if(func2(data6) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_name",schemaPath:"#/properties/model_overview/properties/model_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.model_name,data:data6}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_name",schemaPath:"#/properties/model_overview/properties/model_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_name.type,parentSchema:schema31.properties.model_overview.properties.model_name,data:data6}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_description !== undefined){
let data7 = data4.model_description;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_description",schemaPath:"#/properties/model_overview/properties/model_description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_description.type,parentSchema:schema31.properties.model_overview.properties.model_description,data:data7}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_version !== undefined){
let data8 = data4.model_version;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 == "number"){
if(data8 < 1 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_version",schemaPath:"#/properties/model_overview/properties/model_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.model_overview.properties.model_version,data:data8}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_version",schemaPath:"#/properties/model_overview/properties/model_version/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.model_overview.properties.model_version.type,parentSchema:schema31.properties.model_overview.properties.model_version,data:data8}];
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_version_name !== undefined){
let data9 = data4.model_version_name;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) > 255){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_version_name",schemaPath:"#/properties/model_overview/properties/model_version_name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.model_overview.properties.model_version_name,data:data9}];
return false;
}
else {
if(func2(data9) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_version_name",schemaPath:"#/properties/model_overview/properties/model_version_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.model_version_name,data:data9}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_version_name",schemaPath:"#/properties/model_overview/properties/model_version_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_version_name.type,parentSchema:schema31.properties.model_overview.properties.model_version_name,data:data9}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_version_date !== undefined){
let data10 = data4.model_version_date;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data10 === "string"){
if(!(formats0(data10))){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_version_date",schemaPath:"#/properties/model_overview/properties/model_version_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.model_overview.properties.model_version_date,data:data10}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_version_date",schemaPath:"#/properties/model_overview/properties/model_version_date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_version_date.type,parentSchema:schema31.properties.model_overview.properties.model_version_date,data:data10}];
return false;
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_version_note !== undefined){
let data11 = data4.model_version_note;
const _errs24 = errors;
if(typeof data11 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_version_note",schemaPath:"#/properties/model_overview/properties/model_version_note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_version_note.type,parentSchema:schema31.properties.model_overview.properties.model_version_note,data:data11}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_creator !== undefined){
let data12 = data4.model_creator;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(func2(data12) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_creator",schemaPath:"#/properties/model_overview/properties/model_creator/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_creator,data:data12}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_creator",schemaPath:"#/properties/model_overview/properties/model_creator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_creator.type,parentSchema:schema31.properties.model_overview.properties.model_creator,data:data12}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_owner !== undefined){
let data13 = data4.model_owner;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data13 === "string"){
if(func2(data13) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_owner,data:data13}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_owner.type,parentSchema:schema31.properties.model_overview.properties.model_owner,data:data13}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.model_artifact !== undefined){
let data14 = data4.model_artifact;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
if(data14.length > 15){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_artifact",schemaPath:"#/properties/model_overview/properties/model_artifact/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema31.properties.model_overview.properties.model_artifact,data:data14}];
return false;
}
else {
var valid3 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 === "string"){
if(func2(data15) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_artifact/" + i1,schemaPath:"#/properties/model_overview/properties/model_artifact/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.model_artifact.items,data:data15}];
return false;
}
else {
if(func2(data15) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/model_artifact/" + i1,schemaPath:"#/properties/model_overview/properties/model_artifact/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.model_artifact.items,data:data15}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_artifact/" + i1,schemaPath:"#/properties/model_overview/properties/model_artifact/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_artifact.items.type,parentSchema:schema31.properties.model_overview.properties.model_artifact.items,data:data15}];
return false;
}
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/model_artifact",schemaPath:"#/properties/model_overview/properties/model_artifact/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.model_artifact.type,parentSchema:schema31.properties.model_overview.properties.model_artifact,data:data14}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.artifact_digests !== undefined){
let data16 = data4.artifact_digests;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data16)){
var valid4 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs36 = errors;
if(errors === _errs36){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing0;
if(((data17.artifact === undefined) && (missing0 = "artifact")) || ((data17.digest === undefined) && (missing0 = "digest"))){
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests/" + i2,schemaPath:"#/properties/model_overview/properties/artifact_digests/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema31.properties.model_overview.properties.artifact_digests.items.required,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items,data:data17}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data17){
if(!((key2 === "artifact") || (key2 === "digest"))){
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests/" + i2,schemaPath:"#/properties/model_overview/properties/artifact_digests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items,data:data17}];
return false;
break;
}
}
if(_errs38 === errors){
if(data17.artifact !== undefined){
let data18 = data17.artifact;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data18 === "string"){
if(func2(data18) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/artifact",schemaPath:"#/properties/model_overview/properties/artifact_digests/items/properties/artifact/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items.properties.artifact,data:data18}];
return false;
}
else {
if(func2(data18) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/artifact",schemaPath:"#/properties/model_overview/properties/artifact_digests/items/properties/artifact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items.properties.artifact,data:data18}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/artifact",schemaPath:"#/properties/model_overview/properties/artifact_digests/items/properties/artifact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.artifact_digests.items.properties.artifact.type,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items.properties.artifact,data:data18}];
return false;
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data17.digest !== undefined){
let data19 = data17.digest;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/digest",schemaPath:"#/$defs/contentDigest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$"},message:"must match pattern \""+"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$"+"\"",schema:"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|h1:[A-Za-z0-9+/]{43}=|md5:[0-9a-f]{32})$",parentSchema:schema32,data:data19}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests/" + i2+"/digest",schemaPath:"#/$defs/contentDigest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data19}];
return false;
}
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests/" + i2,schemaPath:"#/properties/model_overview/properties/artifact_digests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.properties.artifact_digests.items.type,parentSchema:schema31.properties.model_overview.properties.artifact_digests.items,data:data17}];
return false;
}
}
var valid4 = _errs36 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/artifact_digests",schemaPath:"#/properties/model_overview/properties/artifact_digests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.artifact_digests.type,parentSchema:schema31.properties.model_overview.properties.artifact_digests,data:data16}];
return false;
}
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.algorithm_type !== undefined){
let data20 = data4.algorithm_type;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data20 === "string"){
if(func2(data20) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/algorithm_type",schemaPath:"#/properties/model_overview/properties/algorithm_type/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.algorithm_type,data:data20}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/algorithm_type",schemaPath:"#/properties/model_overview/properties/algorithm_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.algorithm_type.type,parentSchema:schema31.properties.model_overview.properties.algorithm_type,data:data20}];
return false;
}
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.problem_type !== undefined){
let data21 = data4.problem_type;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data21 === "string"){
if(func2(data21) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/problem_type",schemaPath:"#/properties/model_overview/properties/problem_type/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.problem_type,data:data21}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/problem_type",schemaPath:"#/properties/model_overview/properties/problem_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.problem_type.type,parentSchema:schema31.properties.model_overview.properties.problem_type,data:data21}];
return false;
}
}
var valid2 = _errs46 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.frameworks !== undefined){
let data22 = data4.frameworks;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data22)){
if(data22.length > 50){
validate20.errors = [{instancePath:instancePath+"/model_overview/frameworks",schemaPath:"#/properties/model_overview/properties/frameworks/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.model_overview.properties.frameworks,data:data22}];
return false;
}
else {
var valid7 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data23 === "string"){
if(func2(data23) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/frameworks/" + i3,schemaPath:"#/properties/model_overview/properties/frameworks/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.frameworks.items,data:data23}];
return false;
}
else {
if(func2(data23) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/frameworks/" + i3,schemaPath:"#/properties/model_overview/properties/frameworks/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.frameworks.items,data:data23}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/frameworks/" + i3,schemaPath:"#/properties/model_overview/properties/frameworks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.frameworks.items.type,parentSchema:schema31.properties.model_overview.properties.frameworks.items,data:data23}];
return false;
}
}
var valid7 = _errs50 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/frameworks",schemaPath:"#/properties/model_overview/properties/frameworks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.frameworks.type,parentSchema:schema31.properties.model_overview.properties.frameworks,data:data22}];
return false;
}
}
var valid2 = _errs48 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.inference_environment !== undefined){
let data24 = data4.inference_environment;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs55 = errors;
for(const key3 in data24){
if(!(key3 === "container_image")){
validate20.errors = [{instancePath:instancePath+"/model_overview/inference_environment",schemaPath:"#/$defs/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data24}];
return false;
break;
}
}
if(_errs55 === errors){
if(data24.container_image !== undefined){
let data25 = data24.container_image;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length > 15){
validate20.errors = [{instancePath:instancePath+"/model_overview/inference_environment/container_image",schemaPath:"#/$defs/environment/properties/container_image/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema33.properties.container_image,data:data25}];
return false;
}
else {
var valid10 = true;
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
const _errs58 = errors;
if(errors === _errs58){
if(typeof data26 === "string"){
if(func2(data26) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/inference_environment/container_image/" + i4,schemaPath:"#/$defs/environment/properties/container_image/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema33.properties.container_image.items,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/inference_environment/container_image/" + i4,schemaPath:"#/$defs/environment/properties/container_image/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.container_image.items,data:data26}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/inference_environment/container_image/" + i4,schemaPath:"#/$defs/environment/properties/container_image/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.container_image.items.type,parentSchema:schema33.properties.container_image.items,data:data26}];
return false;
}
}
var valid10 = _errs58 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/inference_environment/container_image",schemaPath:"#/$defs/environment/properties/container_image/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.container_image.type,parentSchema:schema33.properties.container_image,data:data25}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/inference_environment",schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data24}];
return false;
}
}
var valid2 = _errs52 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.input_format !== undefined){
let data27 = data4.input_format;
const _errs60 = errors;
if(typeof data27 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_overview/input_format",schemaPath:"#/properties/model_overview/properties/input_format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.input_format.type,parentSchema:schema31.properties.model_overview.properties.input_format,data:data27}];
return false;
}
var valid2 = _errs60 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.output_format !== undefined){
let data28 = data4.output_format;
const _errs62 = errors;
if(typeof data28 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_overview/output_format",schemaPath:"#/properties/model_overview/properties/output_format/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.output_format.type,parentSchema:schema31.properties.model_overview.properties.output_format,data:data28}];
return false;
}
var valid2 = _errs62 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.languages !== undefined){
let data29 = data4.languages;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data29)){
if(data29.length > 500){
validate20.errors = [{instancePath:instancePath+"/model_overview/languages",schemaPath:"#/properties/model_overview/properties/languages/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema31.properties.model_overview.properties.languages,data:data29}];
return false;
}
else {
var valid11 = true;
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
const _errs66 = errors;
if(errors === _errs66){
if(typeof data30 === "string"){
if(func2(data30) > 35){
validate20.errors = [{instancePath:instancePath+"/model_overview/languages/" + i5,schemaPath:"#/properties/model_overview/properties/languages/items/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema31.properties.model_overview.properties.languages.items,data:data30}];
return false;
}
else {
if(!pattern4.test(data30)){
validate20.errors = [{instancePath:instancePath+"/model_overview/languages/" + i5,schemaPath:"#/properties/model_overview/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",parentSchema:schema31.properties.model_overview.properties.languages.items,data:data30}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/languages/" + i5,schemaPath:"#/properties/model_overview/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.languages.items.type,parentSchema:schema31.properties.model_overview.properties.languages.items,data:data30}];
return false;
}
}
var valid11 = _errs66 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/languages",schemaPath:"#/properties/model_overview/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.languages.type,parentSchema:schema31.properties.model_overview.properties.languages,data:data29}];
return false;
}
}
var valid2 = _errs64 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.licenses !== undefined){
let data31 = data4.licenses;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data31)){
if(data31.length > 50){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses",schemaPath:"#/properties/model_overview/properties/licenses/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.model_overview.properties.licenses,data:data31}];
return false;
}
else {
var valid12 = true;
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
const _errs70 = errors;
if(errors === _errs70){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6,schemaPath:"#/properties/model_overview/properties/licenses/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.model_overview.properties.licenses.items,data:data32}];
return false;
}
else {
const _errs72 = errors;
for(const key4 in data32){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "link"))){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6,schemaPath:"#/properties/model_overview/properties/licenses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview.properties.licenses.items,data:data32}];
return false;
break;
}
}
if(_errs72 === errors){
if(data32.id !== undefined){
let data33 = data32.id;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data33 === "string"){
if(func2(data33) > 255){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/id",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.id,data:data33}];
return false;
}
else {
if(func2(data33) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/id",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.id,data:data33}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/id",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.licenses.items.properties.id.type,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.id,data:data33}];
return false;
}
}
var valid13 = _errs73 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.name !== undefined){
let data34 = data32.name;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data34 === "string"){
if(func2(data34) > 255){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/name",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.name,data:data34}];
return false;
}
else {
if(func2(data34) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/name",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.name,data:data34}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/name",schemaPath:"#/properties/model_overview/properties/licenses/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.licenses.items.properties.name.type,parentSchema:schema31.properties.model_overview.properties.licenses.items.properties.name,data:data34}];
return false;
}
}
var valid13 = _errs75 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.link !== undefined){
let data35 = data32.link;
const _errs77 = errors;
const _errs78 = errors;
if(errors === _errs78){
if(errors === _errs78){
if(typeof data35 === "string"){
if(func2(data35) > 2048){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/link",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data35}];
return false;
}
else {
if(!(formats2(data35))){
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/link",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data35}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6+"/link",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data35}];
return false;
}
}
}
var valid13 = _errs77 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses/" + i6,schemaPath:"#/properties/model_overview/properties/licenses/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.properties.licenses.items.type,parentSchema:schema31.properties.model_overview.properties.licenses.items,data:data32}];
return false;
}
}
var valid12 = _errs70 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/licenses",schemaPath:"#/properties/model_overview/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.licenses.type,parentSchema:schema31.properties.model_overview.properties.licenses,data:data31}];
return false;
}
}
var valid2 = _errs68 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.base_models !== undefined){
let data36 = data4.base_models;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data36)){
if(data36.length > 50){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models",schemaPath:"#/properties/model_overview/properties/base_models/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.model_overview.properties.base_models,data:data36}];
return false;
}
else {
var valid15 = true;
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
let data37 = data36[i7];
const _errs82 = errors;
if(errors === _errs82){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing1;
if((data37.name === undefined) && (missing1 = "name")){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7,schemaPath:"#/properties/model_overview/properties/base_models/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema31.properties.model_overview.properties.base_models.items.required,parentSchema:schema31.properties.model_overview.properties.base_models.items,data:data37}];
return false;
}
else {
const _errs84 = errors;
for(const key5 in data37){
if(!(((key5 === "name") || (key5 === "relation")) || (key5 === "link"))){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7,schemaPath:"#/properties/model_overview/properties/base_models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview.properties.base_models.items,data:data37}];
return false;
break;
}
}
if(_errs84 === errors){
if(data37.name !== undefined){
let data38 = data37.name;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data38 === "string"){
if(func2(data38) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7+"/name",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.name,data:data38}];
return false;
}
else {
if(func2(data38) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7+"/name",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.name,data:data38}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7+"/name",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.base_models.items.properties.name.type,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.name,data:data38}];
return false;
}
}
var valid16 = _errs85 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.relation !== undefined){
let data39 = data37.relation;
const _errs87 = errors;
if(typeof data39 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7+"/relation",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/relation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.base_models.items.properties.relation.type,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.relation,data:data39}];
return false;
}
if(!((((((data39 === "finetune") || (data39 === "adapter")) || (data39 === "merge")) || (data39 === "quantized")) || (data39 === "distilled")) || (data39 === "other"))){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7+"/relation",schemaPath:"#/properties/model_overview/properties/base_models/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema31.properties.model_overview.properties.base_models.items.properties.relation.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.model_overview.properties.base_models.items.properties.relation.enum,parentSchema:schema31.properties.model_overview.properties.base_models.items.properties.relation,data:data39}];
return false;
}
var valid16 = _errs87 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.link !== undefined){
let data40 = data37.link;
const _errs89 = errors;
const _errs90 = errors;
if(errors === _errs90){
if(errors === _errs90){
if(typeof data40 === "string"){
if(func2(data40) > 2048){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7+"/link",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data40}];
return false;
}
else {
if(!(formats2(data40))){
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7+"/link",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data40}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7+"/link",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data40}];
return false;
}
}
}
var valid16 = _errs89 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models/" + i7,schemaPath:"#/properties/model_overview/properties/base_models/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.properties.base_models.items.type,parentSchema:schema31.properties.model_overview.properties.base_models.items,data:data37}];
return false;
}
}
var valid15 = _errs82 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/base_models",schemaPath:"#/properties/model_overview/properties/base_models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.base_models.type,parentSchema:schema31.properties.model_overview.properties.base_models,data:data36}];
return false;
}
}
var valid2 = _errs80 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.source_repository !== undefined){
let data41 = data4.source_repository;
const _errs92 = errors;
const _errs93 = errors;
if(errors === _errs93){
if(errors === _errs93){
if(typeof data41 === "string"){
if(func2(data41) > 2048){
validate20.errors = [{instancePath:instancePath+"/model_overview/source_repository",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data41}];
return false;
}
else {
if(!(formats2(data41))){
validate20.errors = [{instancePath:instancePath+"/model_overview/source_repository",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data41}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/source_repository",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data41}];
return false;
}
}
}
var valid2 = _errs92 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.source_commit !== undefined){
let data42 = data4.source_commit;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data42 === "string"){
if(!pattern7.test(data42)){
validate20.errors = [{instancePath:instancePath+"/model_overview/source_commit",schemaPath:"#/properties/model_overview/properties/source_commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"},message:"must match pattern \""+"^[0-9a-f]{7,64}$"+"\"",schema:"^[0-9a-f]{7,64}$",parentSchema:schema31.properties.model_overview.properties.source_commit,data:data42}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/source_commit",schemaPath:"#/properties/model_overview/properties/source_commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.source_commit.type,parentSchema:schema31.properties.model_overview.properties.source_commit,data:data42}];
return false;
}
}
var valid2 = _errs95 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.run_id !== undefined){
let data43 = data4.run_id;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data43 === "string"){
if(func2(data43) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/run_id",schemaPath:"#/properties/model_overview/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.run_id,data:data43}];
return false;
}
else {
if(func2(data43) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/run_id",schemaPath:"#/properties/model_overview/properties/run_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.run_id,data:data43}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/run_id",schemaPath:"#/properties/model_overview/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.run_id.type,parentSchema:schema31.properties.model_overview.properties.run_id,data:data43}];
return false;
}
}
var valid2 = _errs97 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.references !== undefined){
let data44 = data4.references;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data44)){
if(data44.length > 200){
validate20.errors = [{instancePath:instancePath+"/model_overview/references",schemaPath:"#/properties/model_overview/properties/references/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema31.properties.model_overview.properties.references,data:data44}];
return false;
}
else {
var valid19 = true;
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
let data45 = data44[i8];
const _errs101 = errors;
if(errors === _errs101){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing2;
if((data45.name === undefined) && (missing2 = "name")){
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8,schemaPath:"#/properties/model_overview/properties/references/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema31.properties.model_overview.properties.references.items.required,parentSchema:schema31.properties.model_overview.properties.references.items,data:data45}];
return false;
}
else {
const _errs103 = errors;
for(const key6 in data45){
if(!((key6 === "name") || (key6 === "link"))){
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8,schemaPath:"#/properties/model_overview/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_overview.properties.references.items,data:data45}];
return false;
break;
}
}
if(_errs103 === errors){
if(data45.name !== undefined){
let data46 = data45.name;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data46 === "string"){
if(func2(data46) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8+"/name",schemaPath:"#/properties/model_overview/properties/references/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_overview.properties.references.items.properties.name,data:data46}];
return false;
}
else {
if(func2(data46) < 1){
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8+"/name",schemaPath:"#/properties/model_overview/properties/references/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_overview.properties.references.items.properties.name,data:data46}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8+"/name",schemaPath:"#/properties/model_overview/properties/references/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.references.items.properties.name.type,parentSchema:schema31.properties.model_overview.properties.references.items.properties.name,data:data46}];
return false;
}
}
var valid20 = _errs104 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data45.link !== undefined){
let data47 = data45.link;
const _errs106 = errors;
const _errs107 = errors;
if(errors === _errs107){
if(errors === _errs107){
if(typeof data47 === "string"){
if(func2(data47) > 2048){
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8+"/link",schemaPath:"#/$defs/link/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema34,data:data47}];
return false;
}
else {
if(!(formats2(data47))){
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8+"/link",schemaPath:"#/$defs/link/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema34,data:data47}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8+"/link",schemaPath:"#/$defs/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data47}];
return false;
}
}
}
var valid20 = _errs106 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/references/" + i8,schemaPath:"#/properties/model_overview/properties/references/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.properties.references.items.type,parentSchema:schema31.properties.model_overview.properties.references.items,data:data45}];
return false;
}
}
var valid19 = _errs101 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview/references",schemaPath:"#/properties/model_overview/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_overview.properties.references.type,parentSchema:schema31.properties.model_overview.properties.references,data:data44}];
return false;
}
}
var valid2 = _errs99 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.citation !== undefined){
let data48 = data4.citation;
const _errs109 = errors;
if(typeof data48 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_overview/citation",schemaPath:"#/properties/model_overview/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.citation.type,parentSchema:schema31.properties.model_overview.properties.citation,data:data48}];
return false;
}
var valid2 = _errs109 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.type,parentSchema:schema31.properties.model_overview,data:data4}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intended_uses !== undefined){
let data49 = data.intended_uses;
const _errs111 = errors;
if(errors === _errs111){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
const _errs113 = errors;
for(const key7 in data49){
if(!(((((((key7 === "purpose_of_model") || (key7 === "intended_uses")) || (key7 === "out_of_scope_uses")) || (key7 === "limitations")) || (key7 === "factors_affecting_model_efficiency")) || (key7 === "risk_rating")) || (key7 === "explanations_for_risk_rating"))){
validate20.errors = [{instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.intended_uses,data:data49}];
return false;
break;
}
}
if(_errs113 === errors){
if(data49.purpose_of_model !== undefined){
let data50 = data49.purpose_of_model;
const _errs114 = errors;
if(typeof data50 !== "string"){
validate20.errors = [{instancePath:instancePath+"/intended_uses/purpose_of_model",schemaPath:"#/properties/intended_uses/properties/purpose_of_model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.purpose_of_model.type,parentSchema:schema31.properties.intended_uses.properties.purpose_of_model,data:data50}];
return false;
}
var valid22 = _errs114 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.intended_uses !== undefined){
let data51 = data49.intended_uses;
const _errs116 = errors;
if(typeof data51 !== "string"){
validate20.errors = [{instancePath:instancePath+"/intended_uses/intended_uses",schemaPath:"#/properties/intended_uses/properties/intended_uses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses.properties.intended_uses,data:data51}];
return false;
}
var valid22 = _errs116 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.out_of_scope_uses !== undefined){
let data52 = data49.out_of_scope_uses;
const _errs118 = errors;
if(typeof data52 !== "string"){
validate20.errors = [{instancePath:instancePath+"/intended_uses/out_of_scope_uses",schemaPath:"#/properties/intended_uses/properties/out_of_scope_uses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.out_of_scope_uses.type,parentSchema:schema31.properties.intended_uses.properties.out_of_scope_uses,data:data52}];
return false;
}
var valid22 = _errs118 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.limitations !== undefined){
let data53 = data49.limitations;
const _errs120 = errors;
if(typeof data53 !== "string"){
validate20.errors = [{instancePath:instancePath+"/intended_uses/limitations",schemaPath:"#/properties/intended_uses/properties/limitations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.limitations.type,parentSchema:schema31.properties.intended_uses.properties.limitations,data:data53}];
return false;
}
var valid22 = _errs120 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.factors_affecting_model_efficiency !== undefined){
let data54 = data49.factors_affecting_model_efficiency;
const _errs122 = errors;
if(typeof data54 !== "string"){
validate20.errors = [{instancePath:instancePath+"/intended_uses/factors_affecting_model_efficiency",schemaPath:"#/properties/intended_uses/properties/factors_affecting_model_efficiency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.factors_affecting_model_efficiency.type,parentSchema:schema31.properties.intended_uses.properties.factors_affecting_model_efficiency,data:data54}];
return false;
}
var valid22 = _errs122 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.risk_rating !== undefined){
let data55 = data49.risk_rating;
const _errs124 = errors;
if(typeof data55 !== "string"){
validate20.errors = [{instancePath:instancePath+"/intended_uses/risk_rating",schemaPath:"#/properties/intended_uses/properties/risk_rating/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.risk_rating.type,parentSchema:schema31.properties.intended_uses.properties.risk_rating,data:data55}];
return false;
}
if(!((((data55 === "High") || (data55 === "Medium")) || (data55 === "Low")) || (data55 === "Unknown"))){
validate20.errors = [{instancePath:instancePath+"/intended_uses/risk_rating",schemaPath:"#/properties/intended_uses/properties/risk_rating/enum",keyword:"enum",params:{allowedValues: schema31.properties.intended_uses.properties.risk_rating.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.intended_uses.properties.risk_rating.enum,parentSchema:schema31.properties.intended_uses.properties.risk_rating,data:data55}];
return false;
}
var valid22 = _errs124 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data49.explanations_for_risk_rating !== undefined){
let data56 = data49.explanations_for_risk_rating;
const _errs126 = errors;
if(typeof data56 !== "string"){
validate20.errors = [{instancePath:instancePath+"/intended_uses/explanations_for_risk_rating",schemaPath:"#/properties/intended_uses/properties/explanations_for_risk_rating/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.intended_uses.properties.explanations_for_risk_rating.type,parentSchema:schema31.properties.intended_uses.properties.explanations_for_risk_rating,data:data56}];
return false;
}
var valid22 = _errs126 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/intended_uses",schemaPath:"#/properties/intended_uses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.intended_uses.type,parentSchema:schema31.properties.intended_uses,data:data49}];
return false;
}
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.business_details !== undefined){
let data57 = data.business_details;
const _errs128 = errors;
if(errors === _errs128){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
const _errs130 = errors;
for(const key8 in data57){
if(!(((key8 === "business_problem") || (key8 === "business_stakeholders")) || (key8 === "line_of_business"))){
validate20.errors = [{instancePath:instancePath+"/business_details",schemaPath:"#/properties/business_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.business_details,data:data57}];
return false;
break;
}
}
if(_errs130 === errors){
if(data57.business_problem !== undefined){
let data58 = data57.business_problem;
const _errs131 = errors;
if(typeof data58 !== "string"){
validate20.errors = [{instancePath:instancePath+"/business_details/business_problem",schemaPath:"#/properties/business_details/properties/business_problem/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.business_details.properties.business_problem.type,parentSchema:schema31.properties.business_details.properties.business_problem,data:data58}];
return false;
}
var valid23 = _errs131 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.business_stakeholders !== undefined){
let data59 = data57.business_stakeholders;
const _errs133 = errors;
if(typeof data59 !== "string"){
validate20.errors = [{instancePath:instancePath+"/business_details/business_stakeholders",schemaPath:"#/properties/business_details/properties/business_stakeholders/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.business_details.properties.business_stakeholders.type,parentSchema:schema31.properties.business_details.properties.business_stakeholders,data:data59}];
return false;
}
var valid23 = _errs133 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.line_of_business !== undefined){
let data60 = data57.line_of_business;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data60 === "string"){
if(func2(data60) > 2048){
validate20.errors = [{instancePath:instancePath+"/business_details/line_of_business",schemaPath:"#/properties/business_details/properties/line_of_business/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema31.properties.business_details.properties.line_of_business,data:data60}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/business_details/line_of_business",schemaPath:"#/properties/business_details/properties/line_of_business/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.business_details.properties.line_of_business.type,parentSchema:schema31.properties.business_details.properties.line_of_business,data:data60}];
return false;
}
}
var valid23 = _errs135 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/business_details",schemaPath:"#/properties/business_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.business_details.type,parentSchema:schema31.properties.business_details,data:data57}];
return false;
}
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.training_details !== undefined){
let data61 = data.training_details;
const _errs137 = errors;
if(errors === _errs137){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
const _errs139 = errors;
for(const key9 in data61){
if(!((((key9 === "objective_function") || (key9 === "training_observations")) || (key9 === "training_job_details")) || (key9 === "environmental_impact"))){
validate20.errors = [{instancePath:instancePath+"/training_details",schemaPath:"#/properties/training_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details,data:data61}];
return false;
break;
}
}
if(_errs139 === errors){
if(data61.objective_function !== undefined){
let data62 = data61.objective_function;
const _errs140 = errors;
if(errors === _errs140){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
const _errs142 = errors;
for(const key10 in data62){
if(!((key10 === "function") || (key10 === "notes"))){
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function",schemaPath:"#/properties/training_details/properties/objective_function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details.properties.objective_function,data:data62}];
return false;
break;
}
}
if(_errs142 === errors){
if(data62.function !== undefined){
let data63 = data62.function;
const _errs143 = errors;
if(errors === _errs143){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
const _errs145 = errors;
for(const key11 in data63){
if(!(((key11 === "function") || (key11 === "facet")) || (key11 === "condition"))){
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function,data:data63}];
return false;
break;
}
}
if(_errs145 === errors){
if(data63.function !== undefined){
let data64 = data63.function;
const _errs146 = errors;
if(typeof data64 !== "string"){
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function/function",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.objective_function.properties.function.properties.function.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.function,data:data64}];
return false;
}
if(!((data64 === "Maximize") || (data64 === "Minimize"))){
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function/function",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/function/enum",keyword:"enum",params:{allowedValues: schema31.properties.training_details.properties.objective_function.properties.function.properties.function.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.training_details.properties.objective_function.properties.function.properties.function.enum,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.function,data:data64}];
return false;
}
var valid26 = _errs146 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data63.facet !== undefined){
let data65 = data63.facet;
const _errs148 = errors;
if(errors === _errs148){
if(typeof data65 === "string"){
if(func2(data65) > 63){
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function/facet",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/facet/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.facet,data:data65}];
return false;
}
else {
if(func2(data65) < 1){
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function/facet",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/facet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.facet,data:data65}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function/facet",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/facet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.objective_function.properties.function.properties.facet.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.facet,data:data65}];
return false;
}
}
var valid26 = _errs148 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data63.condition !== undefined){
let data66 = data63.condition;
const _errs150 = errors;
if(errors === _errs150){
if(typeof data66 === "string"){
if(func2(data66) > 63){
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function/condition",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/condition/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.condition,data:data66}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function/condition",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.objective_function.properties.function.properties.condition.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function.properties.condition,data:data66}];
return false;
}
}
var valid26 = _errs150 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/function",schemaPath:"#/properties/training_details/properties/objective_function/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.properties.objective_function.properties.function.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.function,data:data63}];
return false;
}
}
var valid25 = _errs143 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data62.notes !== undefined){
let data67 = data62.notes;
const _errs152 = errors;
if(typeof data67 !== "string"){
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function/notes",schemaPath:"#/properties/training_details/properties/objective_function/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.objective_function.properties.notes.type,parentSchema:schema31.properties.training_details.properties.objective_function.properties.notes,data:data67}];
return false;
}
var valid25 = _errs152 === errors;
}
else {
var valid25 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/objective_function",schemaPath:"#/properties/training_details/properties/objective_function/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.properties.objective_function.type,parentSchema:schema31.properties.training_details.properties.objective_function,data:data62}];
return false;
}
}
var valid24 = _errs140 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data61.training_observations !== undefined){
let data68 = data61.training_observations;
const _errs154 = errors;
if(typeof data68 !== "string"){
validate20.errors = [{instancePath:instancePath+"/training_details/training_observations",schemaPath:"#/properties/training_details/properties/training_observations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.training_observations.type,parentSchema:schema31.properties.training_details.properties.training_observations,data:data68}];
return false;
}
var valid24 = _errs154 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data61.training_job_details !== undefined){
let data69 = data61.training_job_details;
const _errs156 = errors;
if(errors === _errs156){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
const _errs158 = errors;
for(const key12 in data69){
if(!((((((((key12 === "training_arn") || (key12 === "training_datasets")) || (key12 === "dataset_records")) || (key12 === "training_environment")) || (key12 === "training_metrics")) || (key12 === "user_provided_training_metrics")) || (key12 === "hyper_parameters")) || (key12 === "user_provided_hyper_parameters"))){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details",schemaPath:"#/properties/training_details/properties/training_job_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details.properties.training_job_details,data:data69}];
return false;
break;
}
}
if(_errs158 === errors){
if(data69.training_arn !== undefined){
let data70 = data69.training_arn;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data70 === "string"){
if(func2(data70) > 1024){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_arn",schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_arn/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_arn,data:data70}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_arn",schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_arn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.training_job_details.properties.training_arn.type,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_arn,data:data70}];
return false;
}
}
var valid27 = _errs159 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data69.training_datasets !== undefined){
let data71 = data69.training_datasets;
const _errs161 = errors;
if(errors === _errs161){
if(Array.isArray(data71)){
if(data71.length > 15){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_datasets",schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets,data:data71}];
return false;
}
else {
var valid28 = true;
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
let data72 = data71[i9];
const _errs163 = errors;
if(errors === _errs163){
if(typeof data72 === "string"){
if(func2(data72) > 1024){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_datasets/" + i9,schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.items,data:data72}];
return false;
}
else {
if(func2(data72) < 1){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_datasets/" + i9,schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.items,data:data72}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_datasets/" + i9,schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.items.type,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.items,data:data72}];
return false;
}
}
var valid28 = _errs163 === errors;
if(!valid28){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_datasets",schemaPath:"#/properties/training_details/properties/training_job_details/properties/training_datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets.type,parentSchema:schema31.properties.training_details.properties.training_job_details.properties.training_datasets,data:data71}];
return false;
}
}
var valid27 = _errs161 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data69.dataset_records !== undefined){
const _errs165 = errors;
if(!(validate21(data69.dataset_records, {instancePath:instancePath+"/training_details/training_job_details/dataset_records",parentData:data69,parentDataProperty:"dataset_records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid27 = _errs165 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data69.training_environment !== undefined){
let data74 = data69.training_environment;
const _errs166 = errors;
const _errs167 = errors;
if(errors === _errs167){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
const _errs169 = errors;
for(const key13 in data74){
if(!(key13 === "container_image")){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_environment",schemaPath:"#/$defs/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data74}];
return false;
break;
}
}
if(_errs169 === errors){
if(data74.container_image !== undefined){
let data75 = data74.container_image;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data75)){
if(data75.length > 15){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image",schemaPath:"#/$defs/environment/properties/container_image/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema33.properties.container_image,data:data75}];
return false;
}
else {
var valid31 = true;
const len10 = data75.length;
for(let i10=0; i10<len10; i10++){
let data76 = data75[i10];
const _errs172 = errors;
if(errors === _errs172){
if(typeof data76 === "string"){
if(func2(data76) > 1024){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image/" + i10,schemaPath:"#/$defs/environment/properties/container_image/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema33.properties.container_image.items,data:data76}];
return false;
}
else {
if(func2(data76) < 1){
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image/" + i10,schemaPath:"#/$defs/environment/properties/container_image/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.container_image.items,data:data76}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image/" + i10,schemaPath:"#/$defs/environment/properties/container_image/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.container_image.items.type,parentSchema:schema33.properties.container_image.items,data:data76}];
return false;
}
}
var valid31 = _errs172 === errors;
if(!valid31){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_environment/container_image",schemaPath:"#/$defs/environment/properties/container_image/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.container_image.type,parentSchema:schema33.properties.container_image,data:data75}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details/training_environment",schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data74}];
return false;
}
}
var valid27 = _errs166 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data69.training_metrics !== undefined){
const _errs174 = errors;
if(!(validate25(data69.training_metrics, {instancePath:instancePath+"/training_details/training_job_details/training_metrics",parentData:data69,parentDataProperty:"training_metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid27 = _errs174 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data69.user_provided_training_metrics !== undefined){
const _errs175 = errors;
if(!(validate25(data69.user_provided_training_metrics, {instancePath:instancePath+"/training_details/training_job_details/user_provided_training_metrics",parentData:data69,parentDataProperty:"user_provided_training_metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid27 = _errs175 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data69.hyper_parameters !== undefined){
const _errs176 = errors;
if(!(validate28(data69.hyper_parameters, {instancePath:instancePath+"/training_details/training_job_details/hyper_parameters",parentData:data69,parentDataProperty:"hyper_parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid27 = _errs176 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data69.user_provided_hyper_parameters !== undefined){
const _errs177 = errors;
if(!(validate28(data69.user_provided_hyper_parameters, {instancePath:instancePath+"/training_details/training_job_details/user_provided_hyper_parameters",parentData:data69,parentDataProperty:"user_provided_hyper_parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid27 = _errs177 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/training_job_details",schemaPath:"#/properties/training_details/properties/training_job_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.properties.training_job_details.type,parentSchema:schema31.properties.training_details.properties.training_job_details,data:data69}];
return false;
}
}
var valid24 = _errs156 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data61.environmental_impact !== undefined){
let data81 = data61.environmental_impact;
const _errs178 = errors;
if(errors === _errs178){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
const _errs180 = errors;
for(const key14 in data81){
if(!((((((key14 === "energy_kwh") || (key14 === "co2_eq_grams")) || (key14 === "hardware")) || (key14 === "hours")) || (key14 === "region")) || (key14 === "source"))){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact",schemaPath:"#/properties/training_details/properties/environmental_impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.training_details.properties.environmental_impact,data:data81}];
return false;
break;
}
}
if(_errs180 === errors){
if(data81.energy_kwh !== undefined){
let data82 = data81.energy_kwh;
const _errs181 = errors;
if(errors === _errs181){
if(typeof data82 == "number"){
if(data82 < 0 || isNaN(data82)){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/energy_kwh",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/energy_kwh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.energy_kwh,data:data82}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/energy_kwh",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/energy_kwh/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.training_details.properties.environmental_impact.properties.energy_kwh.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.energy_kwh,data:data82}];
return false;
}
}
var valid32 = _errs181 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.co2_eq_grams !== undefined){
let data83 = data81.co2_eq_grams;
const _errs183 = errors;
if(errors === _errs183){
if(typeof data83 == "number"){
if(data83 < 0 || isNaN(data83)){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/co2_eq_grams",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/co2_eq_grams/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.co2_eq_grams,data:data83}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/co2_eq_grams",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/co2_eq_grams/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.training_details.properties.environmental_impact.properties.co2_eq_grams.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.co2_eq_grams,data:data83}];
return false;
}
}
var valid32 = _errs183 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.hardware !== undefined){
let data84 = data81.hardware;
const _errs185 = errors;
if(errors === _errs185){
if(typeof data84 === "string"){
if(func2(data84) > 1024){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/hardware",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hardware/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hardware,data:data84}];
return false;
}
else {
if(func2(data84) < 1){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/hardware",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hardware/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hardware,data:data84}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/hardware",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hardware/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.environmental_impact.properties.hardware.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hardware,data:data84}];
return false;
}
}
var valid32 = _errs185 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.hours !== undefined){
let data85 = data81.hours;
const _errs187 = errors;
if(errors === _errs187){
if(typeof data85 == "number"){
if(data85 < 0 || isNaN(data85)){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/hours",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hours,data:data85}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/hours",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/hours/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.training_details.properties.environmental_impact.properties.hours.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.hours,data:data85}];
return false;
}
}
var valid32 = _errs187 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.region !== undefined){
let data86 = data81.region;
const _errs189 = errors;
if(errors === _errs189){
if(typeof data86 === "string"){
if(func2(data86) > 1024){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/region",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/region/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.region,data:data86}];
return false;
}
else {
if(func2(data86) < 1){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/region",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.region,data:data86}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/region",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.environmental_impact.properties.region.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.region,data:data86}];
return false;
}
}
var valid32 = _errs189 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data81.source !== undefined){
let data87 = data81.source;
const _errs191 = errors;
if(errors === _errs191){
if(typeof data87 === "string"){
if(func2(data87) > 1024){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/source",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/source/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.source,data:data87}];
return false;
}
else {
if(func2(data87) < 1){
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/source",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.source,data:data87}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact/source",schemaPath:"#/properties/training_details/properties/environmental_impact/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.training_details.properties.environmental_impact.properties.source.type,parentSchema:schema31.properties.training_details.properties.environmental_impact.properties.source,data:data87}];
return false;
}
}
var valid32 = _errs191 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details/environmental_impact",schemaPath:"#/properties/training_details/properties/environmental_impact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.properties.environmental_impact.type,parentSchema:schema31.properties.training_details.properties.environmental_impact,data:data81}];
return false;
}
}
var valid24 = _errs178 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/training_details",schemaPath:"#/properties/training_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.training_details.type,parentSchema:schema31.properties.training_details,data:data61}];
return false;
}
}
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evaluation_details !== undefined){
let data88 = data.evaluation_details;
const _errs193 = errors;
if(errors === _errs193){
if(Array.isArray(data88)){
var valid33 = true;
const len11 = data88.length;
for(let i11=0; i11<len11; i11++){
const _errs195 = errors;
if(!(validate31(data88[i11], {instancePath:instancePath+"/evaluation_details/" + i11,parentData:data88,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid33 = _errs195 === errors;
if(!valid33){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/evaluation_details",schemaPath:"#/properties/evaluation_details/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.evaluation_details.type,parentSchema:schema31.properties.evaluation_details,data:data88}];
return false;
}
}
var valid0 = _errs193 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additional_information !== undefined){
let data90 = data.additional_information;
const _errs196 = errors;
if(errors === _errs196){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
const _errs198 = errors;
for(const key15 in data90){
if(!(((((((key15 === "ethical_considerations") || (key15 === "fairness_assessments")) || (key15 === "caveats_and_recommendations")) || (key15 === "human_oversight")) || (key15 === "cybersecurity")) || (key15 === "monitoring_plan")) || (key15 === "custom_details"))){
validate20.errors = [{instancePath:instancePath+"/additional_information",schemaPath:"#/properties/additional_information/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.additional_information,data:data90}];
return false;
break;
}
}
if(_errs198 === errors){
if(data90.ethical_considerations !== undefined){
let data91 = data90.ethical_considerations;
const _errs199 = errors;
if(typeof data91 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/ethical_considerations",schemaPath:"#/properties/additional_information/properties/ethical_considerations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.ethical_considerations.type,parentSchema:schema31.properties.additional_information.properties.ethical_considerations,data:data91}];
return false;
}
var valid34 = _errs199 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data90.fairness_assessments !== undefined){
let data92 = data90.fairness_assessments;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data92)){
if(data92.length > 200){
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments",schemaPath:"#/properties/additional_information/properties/fairness_assessments/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema31.properties.additional_information.properties.fairness_assessments,data:data92}];
return false;
}
else {
var valid35 = true;
const len12 = data92.length;
for(let i12=0; i12<len12; i12++){
let data93 = data92[i12];
const _errs203 = errors;
if(errors === _errs203){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing3;
if((data93.group_at_risk === undefined) && (missing3 = "group_at_risk")){
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12,schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'",schema:schema31.properties.additional_information.properties.fairness_assessments.items.required,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items,data:data93}];
return false;
}
else {
const _errs205 = errors;
for(const key16 in data93){
if(!((((key16 === "group_at_risk") || (key16 === "benefits")) || (key16 === "harms")) || (key16 === "mitigation_strategy"))){
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12,schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items,data:data93}];
return false;
break;
}
}
if(_errs205 === errors){
if(data93.group_at_risk !== undefined){
let data94 = data93.group_at_risk;
const _errs206 = errors;
if(errors === _errs206){
if(typeof data94 === "string"){
if(func2(data94) > 1024){
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/group_at_risk",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/group_at_risk/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.group_at_risk,data:data94}];
return false;
}
else {
if(func2(data94) < 1){
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/group_at_risk",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/group_at_risk/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.group_at_risk,data:data94}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/group_at_risk",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/group_at_risk/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.group_at_risk.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.group_at_risk,data:data94}];
return false;
}
}
var valid36 = _errs206 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data93.benefits !== undefined){
let data95 = data93.benefits;
const _errs208 = errors;
if(typeof data95 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/benefits",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/benefits/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.benefits.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.benefits,data:data95}];
return false;
}
var valid36 = _errs208 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data93.harms !== undefined){
let data96 = data93.harms;
const _errs210 = errors;
if(typeof data96 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/harms",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/harms/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.harms.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.harms,data:data96}];
return false;
}
var valid36 = _errs210 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data93.mitigation_strategy !== undefined){
let data97 = data93.mitigation_strategy;
const _errs212 = errors;
if(typeof data97 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12+"/mitigation_strategy",schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/properties/mitigation_strategy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.mitigation_strategy.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items.properties.mitigation_strategy,data:data97}];
return false;
}
var valid36 = _errs212 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments/" + i12,schemaPath:"#/properties/additional_information/properties/fairness_assessments/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.additional_information.properties.fairness_assessments.items.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments.items,data:data93}];
return false;
}
}
var valid35 = _errs203 === errors;
if(!valid35){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/additional_information/fairness_assessments",schemaPath:"#/properties/additional_information/properties/fairness_assessments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.additional_information.properties.fairness_assessments.type,parentSchema:schema31.properties.additional_information.properties.fairness_assessments,data:data92}];
return false;
}
}
var valid34 = _errs201 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data90.caveats_and_recommendations !== undefined){
let data98 = data90.caveats_and_recommendations;
const _errs214 = errors;
if(typeof data98 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/caveats_and_recommendations",schemaPath:"#/properties/additional_information/properties/caveats_and_recommendations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.caveats_and_recommendations.type,parentSchema:schema31.properties.additional_information.properties.caveats_and_recommendations,data:data98}];
return false;
}
var valid34 = _errs214 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data90.human_oversight !== undefined){
let data99 = data90.human_oversight;
const _errs216 = errors;
if(typeof data99 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/human_oversight",schemaPath:"#/properties/additional_information/properties/human_oversight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.human_oversight.type,parentSchema:schema31.properties.additional_information.properties.human_oversight,data:data99}];
return false;
}
var valid34 = _errs216 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data90.cybersecurity !== undefined){
let data100 = data90.cybersecurity;
const _errs218 = errors;
if(typeof data100 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/cybersecurity",schemaPath:"#/properties/additional_information/properties/cybersecurity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.cybersecurity.type,parentSchema:schema31.properties.additional_information.properties.cybersecurity,data:data100}];
return false;
}
var valid34 = _errs218 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data90.monitoring_plan !== undefined){
let data101 = data90.monitoring_plan;
const _errs220 = errors;
if(typeof data101 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/monitoring_plan",schemaPath:"#/properties/additional_information/properties/monitoring_plan/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.monitoring_plan.type,parentSchema:schema31.properties.additional_information.properties.monitoring_plan,data:data101}];
return false;
}
var valid34 = _errs220 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data90.custom_details !== undefined){
let data102 = data90.custom_details;
const _errs222 = errors;
if(errors === _errs222){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key17 in data102){
const _errs224 = errors;
if(typeof key17 === "string"){
if(func2(key17) > 255){
const err0 = {instancePath:instancePath+"/additional_information/custom_details",schemaPath:"#/properties/additional_information/properties/custom_details/propertyNames/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.additional_information.properties.custom_details.propertyNames,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func2(key17) < 1){
const err1 = {instancePath:instancePath+"/additional_information/custom_details",schemaPath:"#/properties/additional_information/properties/custom_details/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.additional_information.properties.custom_details.propertyNames,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid37 = _errs224 === errors;
if(!valid37){
const err2 = {instancePath:instancePath+"/additional_information/custom_details",schemaPath:"#/properties/additional_information/properties/custom_details/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid",schema:schema31.properties.additional_information.properties.custom_details.propertyNames,parentSchema:schema31.properties.additional_information.properties.custom_details,data:data102};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid37){
for(const key18 in data102){
let data103 = data102[key18];
const _errs226 = errors;
if((((typeof data103 !== "string") && (!(typeof data103 == "number"))) && (typeof data103 !== "boolean")) && (!(Array.isArray(data103)))){
validate20.errors = [{instancePath:instancePath+"/additional_information/custom_details/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/additional_information/properties/custom_details/additionalProperties/type",keyword:"type",params:{type: schema31.properties.additional_information.properties.custom_details.additionalProperties.type},message:"must be string,number,boolean,array",schema:schema31.properties.additional_information.properties.custom_details.additionalProperties.type,parentSchema:schema31.properties.additional_information.properties.custom_details.additionalProperties,data:data103}];
return false;
}
if(errors === _errs226){
if(Array.isArray(data103)){
var valid39 = true;
const len13 = data103.length;
for(let i13=0; i13<len13; i13++){
let data104 = data103[i13];
const _errs228 = errors;
if(typeof data104 !== "string"){
validate20.errors = [{instancePath:instancePath+"/additional_information/custom_details/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/additional_information/properties/custom_details/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.additional_information.properties.custom_details.additionalProperties.items.type,parentSchema:schema31.properties.additional_information.properties.custom_details.additionalProperties.items,data:data104}];
return false;
}
var valid39 = _errs228 === errors;
if(!valid39){
break;
}
}
}
}
var valid38 = _errs226 === errors;
if(!valid38){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/additional_information/custom_details",schemaPath:"#/properties/additional_information/properties/custom_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.additional_information.properties.custom_details.type,parentSchema:schema31.properties.additional_information.properties.custom_details,data:data102}];
return false;
}
}
var valid34 = _errs222 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/additional_information",schemaPath:"#/properties/additional_information/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.additional_information.type,parentSchema:schema31.properties.additional_information,data:data90}];
return false;
}
}
var valid0 = _errs196 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model_package_details !== undefined){
let data105 = data.model_package_details;
const _errs230 = errors;
if(errors === _errs230){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
const _errs232 = errors;
for(const key19 in data105){
if(!(func1.call(schema31.properties.model_package_details.properties, key19))){
validate20.errors = [{instancePath:instancePath+"/model_package_details",schemaPath:"#/properties/model_package_details/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details,data:data105}];
return false;
break;
}
}
if(_errs232 === errors){
if(data105.model_package_arn !== undefined){
let data106 = data105.model_package_arn;
const _errs233 = errors;
if(errors === _errs233){
if(typeof data106 === "string"){
if(func2(data106) > 2048){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_arn",schemaPath:"#/properties/model_package_details/properties/model_package_arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema31.properties.model_package_details.properties.model_package_arn,data:data106}];
return false;
}
else {
if(func2(data106) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_arn",schemaPath:"#/properties/model_package_details/properties/model_package_arn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.model_package_arn,data:data106}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_arn",schemaPath:"#/properties/model_package_details/properties/model_package_arn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_arn.type,parentSchema:schema31.properties.model_package_details.properties.model_package_arn,data:data106}];
return false;
}
}
var valid40 = _errs233 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.model_package_group_name !== undefined){
let data107 = data105.model_package_group_name;
const _errs235 = errors;
if(errors === _errs235){
if(typeof data107 === "string"){
if(func2(data107) > 63){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_group_name",schemaPath:"#/properties/model_package_details/properties/model_package_group_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.model_package_details.properties.model_package_group_name,data:data107}];
return false;
}
else {
if(func2(data107) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_group_name",schemaPath:"#/properties/model_package_details/properties/model_package_group_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.model_package_group_name,data:data107}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_group_name",schemaPath:"#/properties/model_package_details/properties/model_package_group_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_group_name.type,parentSchema:schema31.properties.model_package_details.properties.model_package_group_name,data:data107}];
return false;
}
}
var valid40 = _errs235 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.model_package_name !== undefined){
let data108 = data105.model_package_name;
const _errs237 = errors;
if(errors === _errs237){
if(typeof data108 === "string"){
if(func2(data108) > 63){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_name",schemaPath:"#/properties/model_package_details/properties/model_package_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.model_package_details.properties.model_package_name,data:data108}];
return false;
}
else {
if(func2(data108) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_name",schemaPath:"#/properties/model_package_details/properties/model_package_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.model_package_name,data:data108}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_name",schemaPath:"#/properties/model_package_details/properties/model_package_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_name.type,parentSchema:schema31.properties.model_package_details.properties.model_package_name,data:data108}];
return false;
}
}
var valid40 = _errs237 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.model_package_version !== undefined){
let data109 = data105.model_package_version;
const _errs239 = errors;
if(errors === _errs239){
if(typeof data109 == "number"){
if(data109 < 1 || isNaN(data109)){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_version",schemaPath:"#/properties/model_package_details/properties/model_package_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.model_package_details.properties.model_package_version,data:data109}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_version",schemaPath:"#/properties/model_package_details/properties/model_package_version/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.model_package_details.properties.model_package_version.type,parentSchema:schema31.properties.model_package_details.properties.model_package_version,data:data109}];
return false;
}
}
var valid40 = _errs239 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.model_package_description !== undefined){
let data110 = data105.model_package_description;
const _errs241 = errors;
if(typeof data110 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_description",schemaPath:"#/properties/model_package_details/properties/model_package_description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_description.type,parentSchema:schema31.properties.model_package_details.properties.model_package_description,data:data110}];
return false;
}
var valid40 = _errs241 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.model_package_status !== undefined){
let data111 = data105.model_package_status;
const _errs243 = errors;
if(typeof data111 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_status",schemaPath:"#/properties/model_package_details/properties/model_package_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_package_status.type,parentSchema:schema31.properties.model_package_details.properties.model_package_status,data:data111}];
return false;
}
if(!(((((data111 === "Pending") || (data111 === "InProgress")) || (data111 === "Completed")) || (data111 === "Failed")) || (data111 === "Deleting"))){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_package_status",schemaPath:"#/properties/model_package_details/properties/model_package_status/enum",keyword:"enum",params:{allowedValues: schema31.properties.model_package_details.properties.model_package_status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.model_package_details.properties.model_package_status.enum,parentSchema:schema31.properties.model_package_details.properties.model_package_status,data:data111}];
return false;
}
var valid40 = _errs243 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.model_approval_status !== undefined){
let data112 = data105.model_approval_status;
const _errs245 = errors;
if(typeof data112 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_approval_status",schemaPath:"#/properties/model_package_details/properties/model_approval_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.model_approval_status.type,parentSchema:schema31.properties.model_package_details.properties.model_approval_status,data:data112}];
return false;
}
if(!(((data112 === "Approved") || (data112 === "Rejected")) || (data112 === "PendingManualApproval"))){
validate20.errors = [{instancePath:instancePath+"/model_package_details/model_approval_status",schemaPath:"#/properties/model_package_details/properties/model_approval_status/enum",keyword:"enum",params:{allowedValues: schema31.properties.model_package_details.properties.model_approval_status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.model_package_details.properties.model_approval_status.enum,parentSchema:schema31.properties.model_package_details.properties.model_approval_status,data:data112}];
return false;
}
var valid40 = _errs245 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.approval_description !== undefined){
let data113 = data105.approval_description;
const _errs247 = errors;
if(typeof data113 !== "string"){
validate20.errors = [{instancePath:instancePath+"/model_package_details/approval_description",schemaPath:"#/properties/model_package_details/properties/approval_description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.approval_description.type,parentSchema:schema31.properties.model_package_details.properties.approval_description,data:data113}];
return false;
}
var valid40 = _errs247 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.domain !== undefined){
let data114 = data105.domain;
const _errs249 = errors;
if(errors === _errs249){
if(typeof data114 === "string"){
if(func2(data114) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_package_details/domain",schemaPath:"#/properties/model_package_details/properties/domain/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.domain,data:data114}];
return false;
}
else {
if(func2(data114) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/domain",schemaPath:"#/properties/model_package_details/properties/domain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.domain,data:data114}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/domain",schemaPath:"#/properties/model_package_details/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.domain.type,parentSchema:schema31.properties.model_package_details.properties.domain,data:data114}];
return false;
}
}
var valid40 = _errs249 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.task !== undefined){
let data115 = data105.task;
const _errs251 = errors;
if(errors === _errs251){
if(typeof data115 === "string"){
if(func2(data115) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_package_details/task",schemaPath:"#/properties/model_package_details/properties/task/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.task,data:data115}];
return false;
}
else {
if(func2(data115) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/task",schemaPath:"#/properties/model_package_details/properties/task/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.task,data:data115}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/task",schemaPath:"#/properties/model_package_details/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.task.type,parentSchema:schema31.properties.model_package_details.properties.task,data:data115}];
return false;
}
}
var valid40 = _errs251 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.created_by !== undefined){
let data116 = data105.created_by;
const _errs253 = errors;
if(errors === _errs253){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
const _errs255 = errors;
for(const key20 in data116){
if(!(key20 === "user_profile_name")){
validate20.errors = [{instancePath:instancePath+"/model_package_details/created_by",schemaPath:"#/properties/model_package_details/properties/created_by/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details.properties.created_by,data:data116}];
return false;
break;
}
}
if(_errs255 === errors){
if(data116.user_profile_name !== undefined){
let data117 = data116.user_profile_name;
const _errs256 = errors;
if(errors === _errs256){
if(typeof data117 === "string"){
if(func2(data117) > 63){
validate20.errors = [{instancePath:instancePath+"/model_package_details/created_by/user_profile_name",schemaPath:"#/properties/model_package_details/properties/created_by/properties/user_profile_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.model_package_details.properties.created_by.properties.user_profile_name,data:data117}];
return false;
}
else {
if(func2(data117) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/created_by/user_profile_name",schemaPath:"#/properties/model_package_details/properties/created_by/properties/user_profile_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.created_by.properties.user_profile_name,data:data117}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/created_by/user_profile_name",schemaPath:"#/properties/model_package_details/properties/created_by/properties/user_profile_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.created_by.properties.user_profile_name.type,parentSchema:schema31.properties.model_package_details.properties.created_by.properties.user_profile_name,data:data117}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/created_by",schemaPath:"#/properties/model_package_details/properties/created_by/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.properties.created_by.type,parentSchema:schema31.properties.model_package_details.properties.created_by,data:data116}];
return false;
}
}
var valid40 = _errs253 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.source_algorithms !== undefined){
let data118 = data105.source_algorithms;
const _errs258 = errors;
if(errors === _errs258){
if(Array.isArray(data118)){
if(data118.length > 15){
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms",schemaPath:"#/properties/model_package_details/properties/source_algorithms/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema31.properties.model_package_details.properties.source_algorithms,data:data118}];
return false;
}
else {
var valid42 = true;
const len14 = data118.length;
for(let i14=0; i14<len14; i14++){
let data119 = data118[i14];
const _errs260 = errors;
if(errors === _errs260){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing4;
if((data119.algorithm_name === undefined) && (missing4 = "algorithm_name")){
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14,schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'",schema:schema31.properties.model_package_details.properties.source_algorithms.items.required,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items,data:data119}];
return false;
}
else {
const _errs262 = errors;
for(const key21 in data119){
if(!((key21 === "algorithm_name") || (key21 === "model_data_url"))){
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14,schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items,data:data119}];
return false;
break;
}
}
if(_errs262 === errors){
if(data119.algorithm_name !== undefined){
let data120 = data119.algorithm_name;
const _errs263 = errors;
if(errors === _errs263){
if(typeof data120 === "string"){
if(func2(data120) > 170){
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/algorithm_name",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/algorithm_name/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters",schema:170,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.algorithm_name,data:data120}];
return false;
}
else {
if(func2(data120) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/algorithm_name",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/algorithm_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.algorithm_name,data:data120}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/algorithm_name",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/algorithm_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.algorithm_name.type,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.algorithm_name,data:data120}];
return false;
}
}
var valid43 = _errs263 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data119.model_data_url !== undefined){
let data121 = data119.model_data_url;
const _errs265 = errors;
if(errors === _errs265){
if(typeof data121 === "string"){
if(func2(data121) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/model_data_url/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.model_data_url,data:data121}];
return false;
}
else {
if(func2(data121) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/model_data_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.model_data_url,data:data121}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/properties/model_data_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.model_data_url.type,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items.properties.model_data_url,data:data121}];
return false;
}
}
var valid43 = _errs265 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms/" + i14,schemaPath:"#/properties/model_package_details/properties/source_algorithms/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.properties.source_algorithms.items.type,parentSchema:schema31.properties.model_package_details.properties.source_algorithms.items,data:data119}];
return false;
}
}
var valid42 = _errs260 === errors;
if(!valid42){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/source_algorithms",schemaPath:"#/properties/model_package_details/properties/source_algorithms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_package_details.properties.source_algorithms.type,parentSchema:schema31.properties.model_package_details.properties.source_algorithms,data:data118}];
return false;
}
}
var valid40 = _errs258 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.inference_specification !== undefined){
let data122 = data105.inference_specification;
const _errs267 = errors;
if(errors === _errs267){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing5;
if((data122.containers === undefined) && (missing5 = "containers")){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification",schemaPath:"#/properties/model_package_details/properties/inference_specification/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'",schema:schema31.properties.model_package_details.properties.inference_specification.required,parentSchema:schema31.properties.model_package_details.properties.inference_specification,data:data122}];
return false;
}
else {
const _errs269 = errors;
for(const key22 in data122){
if(!(key22 === "containers")){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification",schemaPath:"#/properties/model_package_details/properties/inference_specification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details.properties.inference_specification,data:data122}];
return false;
break;
}
}
if(_errs269 === errors){
if(data122.containers !== undefined){
let data123 = data122.containers;
const _errs270 = errors;
if(errors === _errs270){
if(Array.isArray(data123)){
if(data123.length > 15){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/maxItems",keyword:"maxItems",params:{limit: 15},message:"must NOT have more than 15 items",schema:15,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers,data:data123}];
return false;
}
else {
if(data123.length < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers,data:data123}];
return false;
}
else {
var valid45 = true;
const len15 = data123.length;
for(let i15=0; i15<len15; i15++){
let data124 = data123[i15];
const _errs272 = errors;
if(errors === _errs272){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing6;
if((data124.image === undefined) && (missing6 = "image")){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15,schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.required,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items,data:data124}];
return false;
}
else {
const _errs274 = errors;
for(const key23 in data124){
if(!(((key23 === "image") || (key23 === "model_data_url")) || (key23 === "nearest_model_name"))){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15,schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items,data:data124}];
return false;
break;
}
}
if(_errs274 === errors){
if(data124.image !== undefined){
let data125 = data124.image;
const _errs275 = errors;
if(errors === _errs275){
if(typeof data125 === "string"){
if(func2(data125) > 255){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/image",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.image,data:data125}];
return false;
}
else {
if(func2(data125) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/image",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.image,data:data125}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/image",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.image.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.image,data:data125}];
return false;
}
}
var valid46 = _errs275 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data124.model_data_url !== undefined){
let data126 = data124.model_data_url;
const _errs277 = errors;
if(errors === _errs277){
if(typeof data126 === "string"){
if(func2(data126) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/model_data_url/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.model_data_url,data:data126}];
return false;
}
else {
if(func2(data126) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/model_data_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.model_data_url,data:data126}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/model_data_url",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/model_data_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.model_data_url.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.model_data_url,data:data126}];
return false;
}
}
var valid46 = _errs277 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data124.nearest_model_name !== undefined){
let data127 = data124.nearest_model_name;
const _errs279 = errors;
if(errors === _errs279){
if(typeof data127 === "string"){
if(func2(data127) > 1024){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/nearest_model_name",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/nearest_model_name/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.nearest_model_name,data:data127}];
return false;
}
else {
if(func2(data127) < 1){
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/nearest_model_name",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/nearest_model_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.nearest_model_name,data:data127}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15+"/nearest_model_name",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/properties/nearest_model_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.nearest_model_name.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.properties.nearest_model_name,data:data127}];
return false;
}
}
var valid46 = _errs279 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers/" + i15,schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.items,data:data124}];
return false;
}
}
var valid45 = _errs272 === errors;
if(!valid45){
break;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification/containers",schemaPath:"#/properties/model_package_details/properties/inference_specification/properties/containers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.model_package_details.properties.inference_specification.properties.containers.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification.properties.containers,data:data123}];
return false;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details/inference_specification",schemaPath:"#/properties/model_package_details/properties/inference_specification/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.properties.inference_specification.type,parentSchema:schema31.properties.model_package_details.properties.inference_specification,data:data122}];
return false;
}
}
var valid40 = _errs267 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/model_package_details",schemaPath:"#/properties/model_package_details/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_package_details.type,parentSchema:schema31.properties.model_package_details,data:data105}];
return false;
}
}
var valid0 = _errs230 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate20;
})();
